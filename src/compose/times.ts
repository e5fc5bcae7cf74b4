import type { PeriodMention } from '../model/mention.js';
import type { PeriodExpression } from '../model/period.js';
import type { Frame } from './frames.js';

/** What may stand between the members of a list, of times or of figures. */
const JOINER = /^(?:[、,]|[、,]?(?:和|与|及|以及))$/;
const RESPECTIVELY = /分别|依次|各自/;
const ENUMERATED = /[、和与及]/;
/** How far behind its times a list's figures may begin. */
const LONGEST_LEAD = 60;

/**
 * The times of figures that a list tells one by one, by the figures' places: `2021年、2022年分别发放低保金⟦500万元⟧、⟦600万元⟧` →
 * 2021, 2022; `2020至2022年分别为…` → 2020, 2021, 2022. Empty where times and figures are not equally many.
 */
export function timesTold(
  text: string,
  frames: readonly Frame[],
  periods: readonly PeriodMention[],
): ReadonlyMap<number, PeriodMention> {
  const told = new Map<number, PeriodMention>();
  if (frames.length < 2) return told;
  let opening = 0;
  for (let first = 0; first < periods.length; ) {
    const last = runEnd(periods, first, (from, to) => JOINER.test(text.slice(from, to)));
    const run = periods.slice(first, last + 1);
    const end = run.at(-1)?.end ?? 0;
    while ((frames[opening]?.quantity.start ?? end) < end) opening++;
    first = last + 1;
    share(text, run, frames, opening, periods[first]?.start ?? text.length).forEach((mention, i) => {
      told.set(opening + i, mention);
    });
  }
  return told;
}

/** The times of the figures from one on, where as many follow a run of times as it names; none otherwise. */
function share(
  text: string,
  run: readonly PeriodMention[],
  frames: readonly Frame[],
  opening: number,
  limit: number,
): readonly PeriodMention[] {
  const end = run.at(-1)?.end ?? 0;
  const head = frames[opening]?.quantity;
  if (head === undefined || head.start - end > LONGEST_LEAD || head.start >= limit) return [];
  const lead = text.slice(end, head.start);
  const times = run.flatMap((mention) => membersOf(text, mention, RESPECTIVELY.test(lead)));
  if (times.length < 2 || /[;。]/.test(lead)) return [];
  const figures = frames.slice(opening, opening + times.length + 1).map(({ quantity }) => quantity);
  const last = runEnd(figures, 0, (from, to) => JOINER.test(text.slice(from, to)));
  const alike = figures.slice(0, last + 1).every(({ unit }) => unit === head.unit);
  return alike && times.length === last + 1 ? times : [];
}

/** The last of a run of spans between which only joiners stand. */
function runEnd(
  spans: readonly { readonly start: number; readonly end: number }[],
  first: number,
  joined: (from: number, to: number) => boolean,
): number {
  let last = first;
  for (;;) {
    const [here, next] = [spans[last], spans[last + 1]];
    if (here === undefined || next === undefined || !joined(here.end, next.start)) return last;
    last++;
  }
}

/** The single times that one mention stands for: 7、8月 → July, August; 2020至2022年, where told one by one, each year. */
function membersOf(text: string, mention: PeriodMention, respectively: boolean): PeriodMention[] {
  const { expression } = mention;
  const listed = ENUMERATED.test(text.slice(mention.start, mention.end));
  const expressions = listed ? endsOf(expression) : respectively ? yearsOf(expression) : null;
  return (expressions ?? [expression]).map((one) => ({ ...mention, expression: one }));
}

function endsOf(expression: PeriodExpression): PeriodExpression[] | null {
  if (expression.form === 'years') return [expression.first, expression.last].map((year) => ({ form: 'year', year }));
  if (expression.form !== 'months' || expression.first === expression.last) return null;
  return [expression.first, expression.last].map((month) => ({ ...expression, first: month, last: month }));
}

/** More years than these are told one by one nowhere. */
const MOST_YEARS = 10;

function yearsOf(expression: PeriodExpression): PeriodExpression[] | null {
  if (expression.form !== 'years' || typeof expression.first !== 'number' || typeof expression.last !== 'number')
    return null;
  const { first, last } = expression;
  if (last - first >= MOST_YEARS) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => ({ form: 'year', year: first + i }));
}
