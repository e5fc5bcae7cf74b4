import { parentPort, workerData } from 'node:worker_threads';
import { readSheets } from './sheets.js';

/** Reads the PDF whose bytes the thread was started with. A thread, because only a thread can be stopped in mid-work. */
const answer = await readSheets(workerData instanceof Uint8Array ? workerData : new Uint8Array(0));
parentPort?.postMessage(answer);
