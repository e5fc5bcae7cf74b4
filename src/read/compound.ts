import { Buffer } from 'node:buffer';
import { type Content, refused } from './problem.js';

/** The name of a stream as the directory of a compound file holds it: UTF-16, little end first. */
function utf16(name: string): Uint8Array {
  const bytes = new Uint8Array(name.length * 2);
  for (let at = 0; at < name.length; at++) bytes[2 * at] = name.charCodeAt(at);
  return bytes;
}

/** Streams of compound files (OLE2), and what a file that has one is refused as. */
const STREAMS: readonly (readonly [stream: string, refusal: Content])[] = [
  ['EncryptedPackage', refused('file-encrypted')],
  ['WordDocument', refused('word-old')],
  ['Workbook', refused('format-unsupported', { format: 'Excel (.xls)' })],
  ['PowerPoint Document', refused('format-unsupported', { format: 'PowerPoint (.ppt)' })],
];

/** Says what a compound file is: an old or encrypted Office file. None of them is read. */
export function refuseCompound(bytes: Uint8Array): Content {
  const found = STREAMS.find(([stream]) => indexOf(bytes, utf16(stream)) >= 0);
  return found?.[1] ?? refused('word-old');
}

const indexOf = (bytes: Uint8Array, part: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(part);
