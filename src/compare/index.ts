export { compareReports } from './compare-reports.js';
export { findGaps } from './gaps.js';
export { alignInitiatives } from './initiatives.js';
export { indexObservations } from './observations.js';
export { comparePassages } from './passages.js';
export { matchPledges } from './pledges.js';
export { rebase } from './rebase.js';
