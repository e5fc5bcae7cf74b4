import { type Block, line, writeBlocks } from '../blocks.js';
import { type Content, type Problem, refused, warning } from '../problem.js';
import { dropFurniture } from './furniture.js';
import { type PdfLine, toLines } from './lines.js';
import type { Sheet } from './model.js';
import { joinLines } from './paragraphs.js';
import { readInThread } from './run.js';
import { findTables, type PlacedTable } from './tables.js';

const LEAST_TEXT = 8;
const MOST_NAMED = 12;

/**
 * Reads a PDF as a report's text: broken lines put together again, what repeats at the top and foot of pages left out,
 * tables with drawn lines as a line for each row. Pages without text are told; a file of scans gives no text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Content> {
  const read = await readInThread(bytes);
  if (!read.ok) return refused(read.code, read.values);
  const empty = read.sheets.flatMap((sheet, at) => (lengthOf(sheet) < LEAST_TEXT ? [at + 1] : []));
  if (empty.length === read.sheets.length) return refused('pdf-scanned', { pages: read.sheets.length });
  return { text: writeBlocks(toBlocks(read.sheets)), problems: withoutText(empty) };
}

const lengthOf = ({ pieces }: Sheet): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0);

function withoutText(pages: readonly number[]): Problem[] {
  if (pages.length === 0) return [];
  const more = pages.length > MOST_NAMED ? '…' : '';
  return [
    warning('pdf-pages-without-text', { count: pages.length, pages: pages.slice(0, MOST_NAMED).join(', ') + more }),
  ];
}

/** Pages as blocks in reading order: stretches of lines joined to paragraphs, tables between them. */
function toBlocks(sheets: readonly Sheet[]): Block[] {
  const found = sheets.map(findTables);
  const pages = dropFurniture(
    sheets.map((sheet, page) => ({ height: sheet.height, lines: toLines(found[page]?.rest ?? [], page) })),
  );
  const blocks: Block[] = [];
  let open: PdfLine[] = [];
  const flush = (): void => {
    for (const { text } of joinLines(open)) blocks.push(line(text));
    open = [];
  };
  pages.forEach((lines, page) => {
    const tables: PlacedTable[] = [...(found[page]?.tables ?? [])];
    for (const one of lines) {
      while ((tables[0]?.y ?? Number.POSITIVE_INFINITY) < one.y) {
        flush();
        blocks.push(...toTable(tables.shift()));
      }
      open.push(one);
    }
    for (const table of tables) {
      flush();
      blocks.push(...toTable(table));
    }
  });
  flush();
  return blocks;
}

const toTable = (placed: PlacedTable | undefined): Block[] =>
  placed === undefined ? [] : [{ kind: 'table', table: placed.table }];
