import { line, writeBlocks } from '../blocks.js';
import { type PrintedBlock, selectPrinted } from '../html/flat.js';
import { type Content, type Problem, refused, warning } from '../problem.js';
import { toColumnLines } from './columns.js';
import { dropFurniture } from './furniture.js';
import { type PdfLine, toRows } from './lines.js';
import type { Sheet } from './model.js';
import { joinLines, type Settings, settingsOf } from './paragraphs.js';
import { readInThread } from './run.js';
import { continued, findTables, type PlacedTable } from './tables.js';

const LEAST_TEXT = 8;
const MOST_NAMED = 12;

/**
 * Reads a PDF as a report's text: broken lines put together again, what repeats at the top and foot of pages left out,
 * tables with drawn lines as a line for each row, and of a page printed from the web its report alone. Pages without text are told; a file of scans gives no text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Content> {
  const read = await readInThread(bytes);
  if (!read.ok) return refused(read.code, read.values);
  const empty = read.sheets.flatMap((sheet, at) => (lengthOf(sheet) < LEAST_TEXT ? [at + 1] : []));
  if (empty.length === read.sheets.length) return refused('pdf-scanned', { pages: read.sheets.length });
  const blocks = toBlocks(read.sheets);
  const report = isPrintedPage(read.sheets) ? selectPrinted(blocks) : blocks.map(({ block }) => block);
  if (report === null) return refused('page-navigation');
  return { text: writeBlocks(report), problems: withoutText(empty) };
}

const lengthOf = ({ pieces }: Sheet): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0);

const FEWEST_LINKS = 4;

/** Whether a document was printed from the web: it links to several other pages. */
const isPrintedPage = (sheets: readonly Sheet[]): boolean =>
  sheets.reduce((sum, { links }) => sum + links, 0) >= FEWEST_LINKS;

function withoutText(pages: readonly number[]): Problem[] {
  if (pages.length === 0) return [];
  const more = pages.length > MOST_NAMED ? '…' : '';
  return [
    warning('pdf-pages-without-text', { count: pages.length, pages: pages.slice(0, MOST_NAMED).join(', ') + more }),
  ];
}

/** Pages as blocks in reading order: stretches of lines joined to paragraphs, tables between them. */
function toBlocks(sheets: readonly Sheet[]): PrintedBlock[] {
  const found = sheets.map(findTables);
  const rows = sheets.map(({ height }, page) => ({ height, rows: toRows(found[page]?.rest ?? []) }));
  const pages = toColumnLines(dropFurniture(rows));
  const writer = new BlockWriter(settingsOf(pages.flat()));
  pages.forEach((lines, page) => {
    const tables: PlacedTable[] = [...(found[page]?.tables ?? [])];
    for (const one of lines) {
      while ((tables[0]?.y ?? Number.POSITIVE_INFINITY) < one.y) writer.table(tables.shift());
      writer.line(one);
    }
    for (const table of tables) writer.table(table);
  });
  return writer.end();
}

/** Gathers lines and tables; lines between two tables are joined to paragraphs, a table that goes on over pages to one. */
class BlockWriter {
  readonly #blocks: PrintedBlock[] = [];
  readonly #settings: Settings;
  #open: PdfLine[] = [];
  #last: PlacedTable | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  line(one: PdfLine): void {
    this.#open.push(one);
    this.#last = null;
  }

  table(placed: PlacedTable | undefined): void {
    if (placed === undefined) return;
    this.#flush();
    const whole = this.#last === null ? null : continued(this.#last, placed);
    if (whole !== null) this.#blocks.pop();
    this.#last = whole ?? placed;
    this.#blocks.push({ block: { kind: 'table', table: this.#last.table }, linked: 0, column: 0 });
  }

  end(): PrintedBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    for (const { text, linked, column } of joinLines(this.#open, this.#settings)) {
      this.#blocks.push({ block: line(text), linked, column });
    }
    this.#open = [];
  }
}
