import type { PlacedObservation } from '../model/comparison.js';
import type { Report } from '../model/report.js';

/** Every observation of the reports by its id, with the path of its report: what a view needs to show a cell's source. */
export function indexObservations(reports: readonly Report[]): ReadonlyMap<string, PlacedObservation> {
  const index = new Map<string, PlacedObservation>();
  for (const { path, observations } of reports) {
    for (const observation of observations) index.set(observation.id, { ...observation, path });
  }
  return index;
}
