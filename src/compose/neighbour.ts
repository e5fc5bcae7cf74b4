import type { Dimensions, Status } from '../model/observation.js';
import { origin, type Sourced } from '../model/origin.js';
import type { Draft } from './draft.js';
import type { Frame } from './frames.js';
import type { IndicatorMatch } from './indicator.js';

/** The dimensions of the figure before, where a bare one follows it at once or behind 、: 临时救助金612万元、⟦3407人次⟧. */
export function dimensionsBefore(text: string, frame: Frame, before: Draft | null): Draft['dimensions'] | null {
  if (before !== null && isHeadcount(text, frame, before)) return before.dimensions;
  if (before === null || frame.inherited !== 'figure' || frame.own.end > frame.own.start) return null;
  return /^、?$/.test(text.slice(before.quantity.end, frame.quantity.start)) ? before.dimensions : null;
}

/** What a target is made up of is wanted as well: 建设任务170户,其中新建⟦120户⟧; unless it is said to be done. */
export function partOfTarget(text: string, frame: Frame, before: Draft | null): Sourced<Status> | null {
  if (before === null || before.status.value !== 'target' || before.unit !== frame.quantity.unit) return null;
  const own = text.slice(before.quantity.end, frame.quantity.start);
  if (
    !/^[,(;]?其中[:,]?/.test(own) ||
    /已|完成|实际|目前|现有/.test(own + text.slice(frame.quantity.end, frame.rest.end))
  )
    return null;
  return { value: 'target', origin: origin('inherited', 'part-of-target') };
}

/** Grades of one standard share what was said of the first: 集中供养全自理60元/月、半护理⟦300元/月⟧. */
export function likeGradeBefore(
  own: Dimensions,
  text: string,
  { quantity, clause }: Frame,
  indicator: IndicatorMatch | null,
  before: Draft | null,
): Dimensions {
  const listed = before !== null && before.quantity.start >= clause.start && text.charAt(before.quantity.end) === '、';
  if (!listed || indicator?.indicator.row.kind !== 'standard') return own;
  const same = before.indicator.value === indicator.indicator.row.id && quantity.per === before.quantity.per;
  return same && own.care === undefined && own.residence === undefined ? { ...before.dimensions, ...own } : own;
}

/** The people behind their households are the same ones: 农村低保户873户、低保对象⟦1355人⟧. */
function isHeadcount(text: string, frame: Frame, before: Draft): boolean {
  if (before.unit !== '户' || frame.quantity.unit !== '人' || before.indicator.value === null) return false;
  const gap = text.slice(before.quantity.end, frame.quantity.start);
  return /^[、,](?:低保|保障)(?:对象|人口|人员|人数)?(?:共|为|有)?$/.test(gap);
}

/** A figure without a subject that another follows at once shares what that one counts: ⟦243户⟧530人享受低保. */
export function namedBehind(draft: Draft, next: Draft | undefined): Draft {
  if (draft.subject.value !== '' || next === undefined || next.quantity.start !== draft.quantity.end) return draft;
  return { ...draft, subject: { value: next.subject.value, origin: origin('inherited', 'figure-behind') } };
}
