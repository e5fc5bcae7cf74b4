export { compareReports, compareSteps } from './compare-reports.js';
export { findGaps } from './gaps.js';
export { alignInitiatives } from './initiatives.js';
export { comparePassages } from './passages.js';
export { matchPledges, pledgeSteps } from './pledges.js';
export { rebase, rebaseSteps } from './rebase.js';
export { saysSame } from './similarity.js';
