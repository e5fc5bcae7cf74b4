import type { Diagnostic } from '../model/diagnostic.js';

/** What became of a file's bytes. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | null;
  readonly problem: Omit<Diagnostic, 'path'> | null;
}

const SAMPLE = 65_536;

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

/** Strict decoding; the byte order mark is dropped. A file cut off inside its last sign still counts for UTF-8. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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

const COMMON = /[的一是在有和工作民政年为了全人员发展服务建设社会区会组织开推进加强保障养老救助基层管理]/gu;

/** Real Chinese text is full of its commonest words; random bytes read as GB18030 hit them hardly ever. */
function readsAsChinese(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const chinese = sample.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  const common = sample.match(COMMON)?.length ?? 0;
  return common >= 1 && common * 12 >= chinese;
}

/** Signs that appear in numbers only where text was decoded with a wrong table and saved so. */
const GARBLED = /[\uFFFD\u00c0-\u00ff]|锟斤拷|[鐨勬皯鏀挎簻鍏绋�]/gu;

function judged(text: string, encoding: Decoded['encoding']): Decoded {
  if (text.trim() === '') return { text, encoding, problem: { code: 'empty-file', severity: 'error', values: {} } };
  const sample = text.slice(0, 20_000);
  const garbled = sample.match(GARBLED)?.length ?? 0;
  const share = garbled / sample.length;
  if (share < 0.05) return { text, encoding, problem: null };
  const values = { percent: Math.round(share * 100) };
  return { text, encoding, problem: { code: 'garbled', severity: 'error', values } };
}
