import { createHash } from 'node:crypto';
import type { SourceDocument } from '../model/document.js';
import { checkText } from './checks.js';
import { decode } from './decode.js';
import { LIMITS } from './limits.js';
import { type Content, type Problem, tooLarge } from './problem.js';
import { readContent } from './readers.js';
import { writtenRows } from './table/plain.js';

export { tooLarge } from './problem.js';

const ID_LENGTH = 12;

/**
 * Reads a file's bytes as plain text: UTF-8 with or without a byte order mark, UTF-16, otherwise GB18030 or Big5. Bytes
 * that are no text, an empty file and text that was decoded wrongly before it was saved come back as a document with
 * a diagnostic (binary-file, empty-file, undecodable, garbled) and, where nothing can be read, an empty text. The
 * mark itself is no part of the text, and nothing else is changed: offsets count what an editor shows.
 */
export function readText(bytes: Uint8Array, { path }: { readonly path: string }): SourceDocument {
  const size = checkSize(bytes, LIMITS.textBytes);
  if (size !== null) return toDocument({ text: '', problems: [size] }, path);
  const { text, problems } = decode(bytes);
  if (problems.some(isFatal)) return toDocument({ text, problems }, path);
  const checked = checkText(text, text);
  return toDocument({ text: checked.text, problems: [...problems, ...checked.problems] }, path);
}

/**
 * Reads a file of any format as a report's text: plain text and Markdown, saved web pages (.html, .mhtml), Word's .docx
 * and PDF; what it is, its bytes tell before its name. Readers are loaded when the first file of their format comes.
 * Never throws and never asks the network; a file that cannot be used comes back with a diagnostic of severity `error`.
 * Offsets count UTF-16 units of the text that comes back, not of the file.
 */
export async function readDocument(bytes: Uint8Array, { path }: { readonly path: string }): Promise<SourceDocument> {
  const size = checkSize(bytes, LIMITS.fileBytes);
  if (size !== null) return toDocument({ text: '', problems: [size] }, path);
  return toDocument(await readContent(bytes, path), path);
}

/** The most bytes that a file may have, of whatever format. */
export const FILE_LIMIT: number = LIMITS.fileBytes;

const isFatal = ({ severity }: Problem): boolean => severity === 'error';

const checkSize = ({ length }: Uint8Array, limit: number): Problem | null =>
  length <= limit ? null : tooLarge(length, limit);

function toDocument({ text, problems }: Content, path: string): SourceDocument {
  const diagnostics = problems.map((problem) => ({ ...problem, path }));
  const rows = writtenRows(text);
  return { id: contentId(text), path, text, diagnostics, ...(rows.length === 0 ? {} : { rows }) };
}

/** The id of a text: the beginning of its SHA-256, the same for the same text wherever it lies. */
export const contentId = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, ID_LENGTH);
