import { decodeLoosely, decodeStrictly, type Encoding, guessUtf16, markOf } from './encodings.js';
import { failure, type Problem, warning } from './problem.js';
import { garbledPercent, readsAsChinese } from './words.js';

/** What became of a file's bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding | null;
  readonly problems: readonly Problem[];
}

/**
 * Decodes bytes by mark, then as strict UTF-8, then as GB18030, UTF-16 or Big5 where that gives Chinese text, then with
 * a few signs lost. What a file declares of itself is not asked: the bytes tell better.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return undecoded('empty-file');
  const marked = markOf(bytes);
  const text = marked === null ? null : decodeStrictly(bytes, marked);
  if (marked !== null && text !== null) return decoded(text, marked);
  const unmarked = decodeUtf16(bytes);
  if (unmarked !== null) return unmarked;
  if (isBinary(bytes)) return undecoded('binary-file');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return decoded(utf8, 'utf-8');
  return decodeChinese(bytes) ?? decodeDamaged(bytes) ?? undecoded('undecodable');
}

/** Says of a text whether it is empty or was decoded wrongly before it was saved. */
export function judge(text: string): Problem | null {
  if (text.trim() === '') return failure('empty-file');
  const percent = garbledPercent(text);
  return percent === 0 ? null : failure('garbled', { percent });
}

const decoded = (text: string, encoding: Encoding, problems: readonly Problem[] = []): Decoded => ({
  text,
  encoding,
  problems,
});

const undecoded = (code: string): Decoded => ({ text: '', encoding: null, problems: [failure(code)] });

/** UTF-16 that has lost its mark: Chinese words, and bytes that no other encoding has so many of. */
function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const guess = guessUtf16(bytes);
  if (guess === null || (decodeStrictly(bytes, 'utf-8') !== null && !bytes.includes(0))) return null;
  const text = decodeStrictly(bytes, guess);
  return text !== null && readsAsChinese(text) ? decoded(text, guess) : null;
}

const CHINESE: readonly Encoding[] = ['gb18030', 'big5'];

function decodeChinese(bytes: Uint8Array): Decoded | null {
  for (const encoding of CHINESE) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && readsAsChinese(text)) return decoded(text, encoding);
  }
  return null;
}

const MOST_LOST = 0.01;

/** A text with some bytes damaged: read in the encoding that loses least, if that is next to nothing. */
function decodeDamaged(bytes: Uint8Array): Decoded | null {
  const tries = (['utf-8', ...CHINESE] as const)
    .map((encoding) => ({ encoding, ...decodeLoosely(bytes, encoding) }))
    .filter(({ text, lost }) => lost <= text.length * MOST_LOST && readsAsChinese(text));
  const best = tries.reduce(
    (least: (typeof tries)[number] | null, one) => (least !== null && least.lost <= one.lost ? least : one),
    null,
  );
  return best === null ? null : decoded(best.text, best.encoding, [warning('signs-lost', { count: best.lost })]);
}

const SAMPLE = 65_536;

/** NUL bytes and many control characters are no text in any of the encodings that remain without a mark. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) control++;
  }
  return control * 50 > length;
}
