import { doJob } from './job.js';

/** What a thread runs for each batch that the pool hands it. */
export default doJob;
