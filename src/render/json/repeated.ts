import { remembered } from '../../text/once.js';

/** Cells that say nothing are of two kinds. */
const MOST_REMEMBERED = 8;

const encoder = new TextEncoder();

/**
 * A text over and over, as UTF-8: `repeated('ab')(2)` → the bytes of `abab`. A thousand reports have five million cells
 * that say nothing, nine tenths of what is printed: they are encoded once and handed on.
 */
export const repeated = remembered((text: string) => {
  let bytes = new Uint8Array(0);
  const { length } = encoder.encode(text);
  return (times: number): Uint8Array => {
    if (bytes.length < times * length) bytes = encoder.encode(text.repeat(times));
    return bytes.subarray(0, times * length);
  };
}, MOST_REMEMBERED);
