import { unpack } from '../archive.js';
import { writeBlocks } from '../blocks.js';
import { type Content, refused, warning } from '../problem.js';
import type { Element } from '../tree.js';
import { DocumentReader } from './document.js';
import { Numbering } from './numbering.js';
import { readStyles } from './styles.js';
import { attributeOf, childOf, childrenOf, parsePart } from './xml.js';

const RELATIONS = '_rels/.rels';
const USUAL = 'word/document.xml';
const PARTS = /^(?:_rels\/\.rels|word\/[\w-]{1,60}\.xml)$/i;

/** What an archive is that holds no Word document, by a part that only this kind has. */
const FOREIGN: readonly (readonly [part: RegExp, name: string])[] = [
  [/^xl\//, 'Excel (.xlsx)'],
  [/^ppt\//, 'PowerPoint (.pptx)'],
  [/^OFD\.xml$/i, 'OFD'],
  [/^content\.xml$/, 'OpenDocument (.odt)'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
];

/**
 * Reads a .docx as a report's text: paragraphs as lines with the numbers that Word's lists give them (一、 （一） 1.),
 * tables as a line for each row, text boxes behind the paragraph they hang on. Deleted and hidden words, the table of
 * contents, notes, headers and footers are left out. An archive that is no Word document is refused by name.
 */
export function readWord(bytes: Uint8Array): Content {
  const archive = unpack(bytes, (name) => PARTS.test(name));
  if (!archive.ok) return { text: '', problems: [archive.problem] };
  const document = parsePart(archive.parts.get(documentName(archive.parts)));
  const body = childOf(childOf(document?.root ?? null, 'document'), 'body');
  if (document === null || body === null) {
    const name = FOREIGN.find(([part]) => archive.names.some((one) => part.test(one)))?.[1];
    if (name === undefined && archive.names.some((one) => PARTS.test(one))) return refused('file-damaged');
    return refused('format-unsupported', { format: name ?? 'ZIP' });
  }
  const part = (name: string): Element | null => parsePart(archive.parts.get(`word/${name}`))?.root ?? null;
  const reader = new DocumentReader(new Numbering(part('numbering.xml')), readStyles(part('styles.xml')));
  return { text: writeBlocks(reader.blocks(body)), problems: document.cut ? [warning('page-cut')] : [] };
}

/** Where the document stands in its archive: as its relations say, or where it usually does. */
function documentName(parts: ReadonlyMap<string, Uint8Array>): string {
  const relations = childOf(parsePart(parts.get(RELATIONS))?.root ?? null, 'Relationships');
  const main = childrenOf(relations, 'Relationship').find((one) =>
    attributeOf(one, 'Type')?.endsWith('/officeDocument'),
  );
  const target = attributeOf(main ?? null, 'Target')?.replace(/^\//, '') ?? USUAL;
  return parts.has(target) ? target : USUAL;
}
