import { INDICATORS } from '../lexicon/indicators.js';
import { origin } from '../model/origin.js';
import type { Draft } from './draft.js';

/** By the id of a row of what there is, that of what was added to it: elder.beds → elder.beds-added. */
const ADDED: ReadonlyMap<string, string> = new Map(
  INDICATORS.flatMap(({ id, added }) => (added === undefined ? [] : [[id, added] as const])),
);
const INCREMENTS: ReadonlySet<string> = new Set(ADDED.values());

/** Where a part of the figure before begins: ,其中护理型⟦300张⟧. */
const OF_WHICH = /^[,、(;]{0,2}其中/;
/** What a plan builds is new: 建成床位⟦260张⟧, never 床位达到⟦260张⟧. */
const BUILT = /(?:建成|建设|新建|打造|建立)(?:[^,;、到至为]{0,10})$/;

/**
 * Parts of what was added were added too, and so is what a plan is to build: 新增床位500张,其中护理型⟦300张⟧ →
 * elder.nursing-beds-added. `text` is the sentence; the drafts are its figures in order.
 */
export function countAdditions(text: string, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) => {
    const added = ADDED.get(draft.indicator.value ?? '');
    if (added === undefined) return draft;
    const before = drafts[at - 1];
    const words = text.slice(before?.quantity.end ?? 0, draft.quantity.start);
    const isPart = OF_WHICH.test(words) && INCREMENTS.has(before?.indicator.value ?? '');
    if (!isPart && !(draft.status.value === 'target' && BUILT.test(words))) return draft;
    return { ...draft, indicator: { value: added, origin: origin('computed', 'added-to') } };
  });
}
