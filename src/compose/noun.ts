import type { Span } from '../model/span.js';
import type { Lexis } from './lexis.js';

/** Where a noun phrase may stand. */
export interface Place {
  /** Whether the noun may be the figure's, nothing before it or no figure behind. */
  readonly wanted: boolean;
  /** Whether the words before the figure name nothing. */
  readonly bare: boolean;
  readonly counted: boolean;
  /** Whether no other figure follows in the clause, or none before a pause. */
  readonly last: boolean;
}

/** Where a noun phrase pauses. */
const PAUSE = /[、。]|[和与及]$|以及$|(?<=人员|对象|儿童|老人|家庭|[户人])中(?![心国小央秋等学])/;
/** Sorts of people who share the noun behind the last of them: 960名⟦低保、特困对象⟧. */
const LISTED_PEOPLE =
  /^(?:(?:城市|城镇|农村|城乡)?(?:低保|特困|五保|低收入|低保边缘|边缘|重残|残疾|高龄|失能|空巢|独居|留守|困境)(?:、|和|及|以及|或)){1,6}[^、,;:。()\d和及]{0,6}?(?:对象|人员|群众|家庭|儿童|老人|老年人|户)/;

/**
 * The noun phrase right behind a number: up to the first predicate, 、 or stop. Empty where a joiner follows at once, or
 * where the words belong to the next number and this one has its subject before it (养老机构20家⟦养老床位⟧300张).
 */
export function nounAfter(text: string, gap: Span, lexis: Lexis, place: Place): Span {
  const { start } = gap;
  if (start >= gap.end || '、,和与及('.includes(text.charAt(start))) return { start, end: start };
  const words = text.slice(gap.start, gap.end);
  const listed = LISTED_PEOPLE.exec(words)?.[0].length ?? 0;
  const further = words.slice(listed).search(PAUSE);
  const pause = further < 0 ? further : listed + further;
  const phrase = { start, end: pause < 0 ? gap.end : start + pause };
  const predicate = firstPredicate(text, phrase, lexis, pause < 0 ? place : { ...place, last: true });
  const end = predicate ?? phrase.end;
  if (predicate === null && pause < 0 && !place.wanted) return { start, end: start };
  return { start, end };
}

/** Where a noun phrase turns into a predicate. */
function firstPredicate(text: string, phrase: Span, lexis: Lexis, place: Place): number | null {
  for (let at = phrase.start; at < phrase.end; ) {
    const word = lexis.predicates.wordAt(text, at, phrase.end);
    const verb = { start: at, end: at + (word?.length ?? 1) };
    if (word?.values.includes(true) && isPredicate(text, verb, phrase, lexis, place)) return at;
    at = verb.end;
  }
  return null;
}

/** A verb at the very end of a noun phrase (适老化改造) or before 工作, 中心 … is part of the noun. */
function isPredicate(text: string, verb: Span, phrase: Span, lexis: Lexis, { bare, counted, last }: Place): boolean {
  if ('到至'.includes(text.charAt(verb.end - 1)) && verb.end - verb.start > 1) return true;
  if (verb.start === phrase.start && bare && counted) return false;
  if (verb.end - verb.start === 1) return true;
  return !(last && verb.end === phrase.end) && lexis.nominalTails.wordAt(text, verb.end, phrase.end) === null;
}
