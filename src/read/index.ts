import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceDocument } from '../model/document.js';
import { decode } from './decode.js';

const ID_LENGTH = 12;

/**
 * Reads a file's bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, otherwise GB18030. Bytes
 * that are no text, an empty file and text that was decoded wrongly before it was saved come back as a document with
 * a diagnostic (binary-file, empty-file, undecodable, garbled) and, where nothing can be read, an empty text. The
 * mark itself is no part of the text, and nothing else is changed: offsets count what an editor shows.
 */
export function readText(bytes: Uint8Array, { path }: { readonly path: string }): SourceDocument {
  const { text, problem } = decode(bytes);
  const diagnostics: readonly Diagnostic[] = problem === null ? [] : [{ ...problem, path }];
  return { id: contentId(text), path, text, diagnostics };
}

/** The id of a text: the beginning of its SHA-256, the same for the same text wherever it lies. */
export const contentId = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, ID_LENGTH);
