import type { Basis, State } from './state.js';

/** Work that takes longer than a key may; done in steps between the keys. */
export type Work =
  | { readonly type: 'compare'; readonly basis: Basis }
  /** Targets held against outcomes, as the pledges view needs them. */
  | { readonly type: 'pledges'; readonly basis: Basis };

/** With no more reports than this, everything is computed at once. */
const QUICK = 20;

/** What the reader wants to see compared. */
export const wanted = ({ data, arrangement }: State): Basis => ({
  reports: data.reports,
  corrections: arrangement.corrections,
  baseline: arrangement.baseline,
  group: arrangement.group,
  targets: arrangement.targets,
});

/** What the comparison on the screen is made of: what is wanted, or what there is until that has been computed. */
export const basisOf = (state: State): Basis => state.basis ?? wanted(state);

/** Whether two comparisons are the same. */
export const sameBasis = (a: Basis, b: Basis): boolean => sameReports(a, b) && sameAsked(a, b);

/** Whether the same is asked of them. */
const sameAsked = (a: Basis, b: Basis): boolean =>
  a.baseline === b.baseline && a.group === b.group && a.targets === b.targets;

const sameReports = (a: Basis, b: Basis): boolean => a.reports === b.reports && a.corrections === b.corrections;

/** Whether the pledges that the screen needs are there; with few reports they are computed at once. */
export const hasPledges = (state: State): boolean =>
  basisOf(state).reports.length <= QUICK || (state.pledged !== null && sameReports(state.pledged, basisOf(state)));

/** What must be worked out before the screen shows what is wanted; null for nothing. */
export function nextWork(state: State): Work | null {
  const basis = wanted(state);
  if (!sameBasis(basis, basisOf(state))) return { type: 'compare', basis };
  return state.view === 'pledges' && !hasPledges(state) ? { type: 'pledges', basis } : null;
}

/**
 * Whether work that has begun is still worth its end: what the reader has asked for otherwise meanwhile is not. Reports
 * that arrive while others are compared can wait for the next comparison, as long as more are to come.
 */
export function isWorthwhile(work: Work, state: State): boolean {
  const next = nextWork(state);
  if (next === null || next.type !== work.type) return false;
  const [a, b] = [work.basis, next.basis];
  const asked = sameAsked(a, b) && a.corrections === b.corrections;
  return asked && (a.reports === b.reports || state.progress !== null);
}

/** A state with work that has been done: its results are shown from now on. */
export const withWork = (state: State, { type, basis }: Work): State =>
  type === 'pledges' ? { ...state, working: null, pledged: basis } : { ...state, working: null, basis };

/** Keeps what there is on the screen where what is wanted takes long, and computes it at once where it does not. */
export function awaiting(before: State, after: State): State {
  if (after.data.reports.length <= QUICK) return after.basis === null ? after : { ...after, basis: null };
  const basis = after.basis ?? wanted(before);
  return sameBasis(basis, wanted(after)) ? { ...after, basis: null } : { ...after, basis };
}
