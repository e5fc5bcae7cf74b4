/** The encodings that Chinese files come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const LONGEST_SIGN = 4;

/** Strict decoding; the byte order mark is dropped, and so is a last sign that the file's end cut in two. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let cut = 0; cut < Math.min(LONGEST_SIGN, bytes.length); cut++) {
    try {
      return decoder.decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // Not in this encoding, or cut inside a sign: the next round tells.
    }
  }
  return null;
}

/** Decodes with U+FFFD for what cannot be read, and counts those. */
export function decodeLoosely(bytes: Uint8Array, encoding: Encoding): { readonly text: string; readonly lost: number } {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, lost: text.match(/\uFFFD/g)?.length ?? 0 };
}

/** The encoding that a byte order mark names. */
export function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

const SAMPLE = 8192;

/**
 * UTF-16 without a mark: nine in ten pairs of bytes are Chinese signs, their punctuation or ASCII when read in that
 * order. Null for everything else; plain English read so looks Chinese too, so that the words must be judged as well.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 4) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < pairs; at++) {
    const first = bytes[2 * at] ?? 0;
    const second = bytes[2 * at + 1] ?? 0;
    if (isLikely(second, first)) little++;
    if (isLikely(first, second)) big++;
  }
  if (Math.max(little, big) * 10 < pairs * 9) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

const isLikely = (high: number, low: number): boolean =>
  (high >= 0x4e && high <= 0x9f) ||
  high === 0x30 ||
  high === 0x20 ||
  high === 0xff ||
  (high === 0 && (low === 0x0a || low === 0x0d || low === 0x09 || (low >= 0x20 && low < 0x7f)));
