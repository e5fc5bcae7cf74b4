import type { Placed } from './placing.js';

/** What may stand between two members of a list of figures: 320人⟦和⟧180人, 1,102人⟦、⟧308人. */
const JOINER = /^\s*(?:[、,，]|[、,，]?\s*(?:和|与|及|以及))\s*$/;

/** Whether nothing but a joiner parts two figures of one report. */
function joins(a: Placed, b: Placed): boolean {
  if (a.report !== b.report) return false;
  const { sentence, end } = a.observation.source;
  const { start } = b.observation.source;
  const between = sentence.text.slice(end - sentence.start, start - sentence.start);
  return start > end && start < sentence.end && JOINER.test(between);
}

/**
 * The members of lists among figures in the order of their report, each with its list. Members of one list are said of
 * different things even where the words do not tell which is which (分别惠及320人和180人): two values, no contradiction.
 */
export function listsOf(group: readonly Placed[]): ReadonlyMap<Placed, number> {
  const lists = new Map<Placed, number>();
  group.forEach((placed, at) => {
    const before = group[at - 1];
    if (before === undefined || !joins(before, placed)) return;
    const list = lists.get(before) ?? at;
    lists.set(before, list).set(placed, list);
  });
  return lists;
}
