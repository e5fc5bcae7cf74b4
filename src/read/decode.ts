import type { Diagnostic } from '../model/diagnostic.js';

/** What became of a file's bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | null;
  readonly problem: Omit<Diagnostic, 'path'> | null;
}

const SAMPLE = 65_536;
const SAMPLE_SIGNS = 20_000;

/** Decodes bytes by mark, then as strict UTF-8, then as GB18030 where that gives Chinese text. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return failure('empty-file');
  const marked = markOf(bytes);
  const text = marked === null ? null : tryDecode(bytes, marked);
  if (marked !== null && text !== null) return judged(text, marked);
  if (isBinary(bytes)) return failure('binary-file');
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return judged(utf8, 'utf-8');
  const chinese = tryDecode(bytes, 'gb18030');
  if (chinese !== null && readsAsChinese(chinese)) return judged(chinese, 'gb18030');
  return failure('undecodable');
}

const failure = (code: string): Decoded => ({
  text: '',
  encoding: null,
  problem: { code, severity: 'error', values: {} },
});

function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

const LONGEST_SIGN = 4;

/** Strict decoding; the byte order mark is dropped, and so is a last sign that the file's end cut in two. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
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

/** NUL bytes and many control characters are no text in any of the encodings that remain without a mark. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) control++;
  }
  return control * 50 > sample.length;
}

/** Signs that make up a good fifth of any Chinese report, many of them the same in traditional script. */
const COMMON =
  /[的一是在有和工作民政年了全人员发展服务建设社会区组织开推进加强保障养老救助基层管理月日中上下市县元大等]/gu;
const CHINESE = /[\u4e00-\u9fff]/gu;

interface Share {
  readonly chinese: number;
  readonly common: number;
}

function shareOf(text: string): Share {
  const sample = text.slice(0, SAMPLE_SIGNS);
  return { chinese: sample.match(CHINESE)?.length ?? 0, common: sample.match(COMMON)?.length ?? 0 };
}

/** Real Chinese text is full of its commonest signs; random bytes read as GB18030 hit them hardly ever. */
function readsAsChinese(text: string): boolean {
  const { chinese, common } = shareOf(text);
  return common > 0 && common * 12 >= chinese;
}

/** What appears in number only where text was decoded with a wrong table and saved so: \uFFFD, and Latin letters with accents. */
const MISREAD = /[\uFFFD\u00c0-\u00ff]|锟斤拷/gu;
const LEAST_CHINESE = 40;

/** The share, in percent, of a text that is garbled: by signs that no report has, or by the want of those that all have. */
function garbledPercent(text: string): number {
  const sample = text.slice(0, SAMPLE_SIGNS);
  const misread = (sample.match(MISREAD)?.length ?? 0) / sample.length;
  if (misread >= 0.05) return Math.round(misread * 100);
  const { chinese, common } = shareOf(text);
  return chinese >= LEAST_CHINESE && common * 33 < chinese ? Math.round((100 * chinese) / sample.length) : 0;
}

function judged(text: string, encoding: Decoded['encoding']): Decoded {
  if (text.trim() === '') return { text, encoding, problem: { code: 'empty-file', severity: 'error', values: {} } };
  const percent = garbledPercent(text);
  if (percent === 0) return { text, encoding, problem: null };
  return { text, encoding, problem: { code: 'garbled', severity: 'error', values: { percent } } };
}
