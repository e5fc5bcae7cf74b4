import type { Observation } from '../../model/observation.js';
import type { LoadedReport } from '../../model/report.js';
import type { Correction } from '../session.js';
import { memo } from './memo.js';

/** Reports as the reader has put them right; those without a correction are the same objects as before. */
export const corrected = memo(
  (reports: readonly LoadedReport[], corrections: readonly Correction[]): readonly LoadedReport[] => {
    if (corrections.length === 0) return reports;
    const byId = new Map(corrections.map((correction) => [correction.id, correction]));
    return reports.map((loaded) => {
      const { observations } = loaded.report;
      if (!observations.some(({ id }) => byId.has(id))) return loaded;
      const put = observations.flatMap((observation) => withCorrection(observation, byId.get(observation.id)));
      return { ...loaded, report: { ...loaded.report, observations: put } };
    });
  },
);

function withCorrection(observation: Observation, correction: Correction | undefined): readonly Observation[] {
  if (correction === undefined) return [observation];
  if (correction.wrong === true) return [];
  const { value, indicator, status } = correction;
  const put: Observation = {
    ...observation,
    ...(indicator === undefined ? {} : { indicator }),
    ...(status === undefined ? {} : { status }),
    origin: {
      ...observation.origin,
      ...(indicator === undefined ? {} : { indicator: BY_HAND }),
      ...(status === undefined ? {} : { status: BY_HAND }),
    },
  };
  if (value === undefined) return [put];
  return [{ ...put, value, low: null, high: null, qualifier: 'exact', masked: false }];
}

const BY_HAND = { basis: 'assumed', rule: 'correction' } as const;

/** The list with one figure's correction added to what it said before. */
export function withCorrected(list: readonly Correction[], correction: Correction): readonly Correction[] {
  const before = list.find(({ id }) => id === correction.id);
  const others = list.filter(({ id }) => id !== correction.id);
  return [...others, { ...before, ...correction }];
}

/** The list without one figure's correction. */
export const withoutCorrection = (list: readonly Correction[], id: string): readonly Correction[] =>
  list.filter((correction) => correction.id !== id);
