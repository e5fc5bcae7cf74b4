import { Buffer } from 'node:buffer';
import { type Content, refused } from './problem.js';

/** Streams of compound files (OLE2), and what a file that has one is refused as. */
const STREAMS: readonly (readonly [stream: string, refusal: Content])[] = [
  ['EncryptedPackage', refused('file-encrypted')],
  ['WordDocument', refused('word-old')],
  ['Workbook', refused('format-unsupported', { format: 'Excel (.xls)' })],
  ['PowerPoint Document', refused('format-unsupported', { format: 'PowerPoint (.ppt)' })],
];

/** Says what a compound file is: an old or encrypted Office file. None of them is read. */
export function refuseCompound(bytes: Uint8Array): Content {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = STREAMS.find(([stream]) => content.includes(stream, 0, 'utf16le'));
  return found?.[1] ?? refused('word-old');
}
