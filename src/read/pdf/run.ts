import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { LIMITS } from '../limits.js';
import type { Sheets } from './model.js';

const MEMORY_MB = 1024;

/** Where the thread's file stands beside the built program's chunks; absent where the program runs from source. */
const THREAD = new URL('../pdf-thread.js', import.meta.url);

/**
 * Reads a PDF's pages in a thread of its own, which is stopped when its time is over or its memory used up: a PDF can
 * be made to keep a reader busy for ever. Where the thread's file is absent the pages are read here.
 */
export async function readInThread(bytes: Uint8Array, milliseconds: number = LIMITS.pdfTime): Promise<Sheets> {
  if (!existsSync(THREAD)) return (await import('./sheets.js')).readSheets(bytes);
  const limits = { maxOldGenerationSizeMb: MEMORY_MB };
  const thread = new Worker(THREAD, { workerData: bytes, resourceLimits: limits, stdout: true, stderr: true });
  try {
    return await answerOf(thread, milliseconds);
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, milliseconds: number): Promise<Sheets> {
  const damaged: Sheets = { ok: false, code: 'file-damaged', values: {} };
  return new Promise((resolve) => {
    const slow: Sheets = { ok: false, code: 'file-too-slow', values: { seconds: Math.round(milliseconds / 1000) } };
    const timer = setTimeout(() => resolve(slow), milliseconds);
    const settle = (answer: Sheets): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    thread.once('message', settle);
    thread.once('error', () => settle(damaged));
    thread.once('exit', () => settle(damaged));
  });
}
