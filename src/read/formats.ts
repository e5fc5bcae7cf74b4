/** What a file is whose first bytes give it away. */
export type PackedFormat =
  | { readonly kind: 'mhtml' | 'pdf' | 'zip' | 'ole' }
  /** Known and not read; `name` says what it is. */
  | { readonly kind: 'foreign'; readonly name: string };

/** What a file of words is, told by these and, where they leave it open, by its name. */
export type TextFormat = 'text' | 'markdown' | 'html';

const SIGNATURES: readonly (readonly [bytes: readonly number[], format: PackedFormat])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { kind: 'ole' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { kind: 'foreign', name: 'RTF' }],
  [[0x89, 0x50, 0x4e, 0x47], { kind: 'foreign', name: 'PNG' }],
  [[0xff, 0xd8, 0xff], { kind: 'foreign', name: 'JPEG' }],
  [[0x47, 0x49, 0x46, 0x38], { kind: 'foreign', name: 'GIF' }],
  [[0x42, 0x4d], { kind: 'foreign', name: 'BMP' }],
  [[0x49, 0x49, 0x2a, 0x00], { kind: 'foreign', name: 'TIFF' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { kind: 'foreign', name: 'TIFF' }],
  [[0x1f, 0x8b], { kind: 'foreign', name: 'GZIP' }],
  [[0x52, 0x61, 0x72, 0x21], { kind: 'foreign', name: 'RAR' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: 'foreign', name: '7Z' }],
];

const PDF_MARK = '%PDF-';
const PDF_REACH = 1024;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** The format that the first bytes give away; null where they may be text. */
export function formatOfBytes(bytes: Uint8Array): PackedFormat | null {
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined && !(known[0].length === 2 && isAscii(bytes))) return known[1];
  const start = latin(bytes, SNIFFED);
  if (start.slice(0, PDF_REACH).includes(PDF_MARK)) return { kind: 'pdf' };
  return isMime(start) ? { kind: 'mhtml' } : null;
}

/** Two bytes alone are weak evidence: `BM` may begin a text. */
const isAscii = (bytes: Uint8Array): boolean =>
  bytes.length > 0 && bytes.subarray(0, 64).every((byte) => byte >= 0x09 && byte < 0x7f);

const latin = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

const ENDINGS: readonly (readonly [pattern: RegExp, format: TextFormat])[] = [
  [/\.(?:x?html?|mht(?:ml)?|shtml|jspx?|aspx?|php)$/i, 'html'],
  [/\.(?:md|markdown|mdown)$/i, 'markdown'],
];

const SNIFFED = 4000;
const NAMED_SNIFFED = 200_000;
const PAGE = /<(?:!doctype\s+html|html|head|body|frameset|meta|title|table|div|p|br|h[1-6])[\s/>]/i;
const PAGE_START = /^\s*<(?:!doctype\s|html|head|body|frameset|meta|\?xml|div|table|p[\s>]|!--)/i;
/** The head of a saved page: lines such as `MIME-Version: 1.0`. */
const MIME = /^(?:[\w-]{2,40}:[^\n]{0,400}\r?\n(?:[ \t][^\n]{0,400}\r?\n)*){1,40}/;

/** The format of a text: as its name says unless its words contradict, and as its words say where the name says nothing. */
export function formatOfText(text: string, path: string): TextFormat {
  const start = text.slice(0, SNIFFED);
  const named = ENDINGS.find(([pattern]) => pattern.test(path))?.[1];
  if (named === 'html') return PAGE.test(text.slice(0, NAMED_SNIFFED)) ? 'html' : 'text';
  if (PAGE_START.test(start) && PAGE.test(start)) return 'html';
  return named ?? 'text';
}

const PACKED_ENDING = /\.(?:docx|pdf)$/i;

/** Whether a name promises a packed format that its bytes, being words, do not keep: 总结.docx with the words of an error. */
export const isPackedName = (path: string): boolean => PACKED_ENDING.test(path);

const isMime = (start: string): boolean => /^content-type:\s*multipart\//im.test(MIME.exec(start)?.[0] ?? '');
