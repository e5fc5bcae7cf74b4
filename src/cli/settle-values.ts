import { type ChoiceNames, choiceNamed } from './registry/choice-names.js';
import { type Nameable, nearestId } from './suggest.js';
import { type Sentence, say, UsageError } from './usage-error.js';

/** A comma-separated list, Chinese commas too; blanks and empty parts go. */
export const parts = (list: string): readonly string[] =>
  list
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A value that is none of the choices: names the nearest, or where to find them all. */
const unknownValue = (option: string, value: string, suggestion: string | null, otherwise: Sentence): UsageError =>
  new UsageError(
    say('unknown-value', { option, value }),
    suggestion === null ? otherwise : say('did-you-mean', { suggestion }),
  );

/** A value out of fixed choices, typed as such or by another name; anything else is an error that names the nearest. */
export function choice<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  names?: ChoiceNames<T>,
): T {
  const found = choiceNamed(value, choices, names);
  if (found !== undefined) return found;
  const things = choices.map((id) => ({ id, names: names?.[id] ?? [] }));
  throw unknownValue(option, value, nearestId(value, things), say('choices', { choices: choices.join(', ') }));
}

/** A list out of fixed choices. */
export const choiceList = <T extends string>(
  option: string,
  list: string,
  choices: readonly T[],
  names?: ChoiceNames<T>,
): readonly T[] => parts(list).map((value) => choice(option, value, choices, names));

/** Ids of things named by id or by any of their names, as an analyst would type them. */
export function idList(option: string, list: string, things: readonly Nameable[], table: string): readonly string[] {
  return parts(list).map((value) => {
    const found = things.find(({ id, names }) => id === value || names.includes(value));
    if (found !== undefined) return found.id;
    throw unknownValue(option, value, nearestId(value, things), say('see-lexicon', { table }));
  });
}

const EARLIEST = 1949;
const LATEST = 2199;

/** A whole number within bounds. */
export function wholeNumber(option: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  throw new UsageError(say('not-a-number', { option, value, min, max }));
}

/** `2021,2022` or `2019..2023` → the years. */
export function years(list: string): readonly number[] {
  return parts(list).flatMap((part) => {
    const [first = '', last = first, ...rest] = part.split('..');
    if (rest.length > 0 || !/^\d{4}$/.test(first) || !/^\d{4}$/.test(last))
      throw new UsageError(say('bad-year', { value: part }));
    const from = wholeNumber('--year', first, EARLIEST, LATEST);
    const to = wholeNumber('--year', last, from, LATEST);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}
