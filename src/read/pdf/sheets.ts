import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { foldUnit } from '../../text/fold.js';
import { LIMITS } from '../limits.js';
import { holds, readLinks } from './links.js';
import type { Piece, Sheet, Sheets } from './model.js';
import { readRules } from './rules.js';

/** What the PDF library needs to exist at its start and never calls while it reads text. */
class Absent {}

/** Loads the library without a word: it tells at its start, on standard output, that it cannot draw here. */
async function loadLibrary(): Promise<typeof import('pdfjs-dist')> {
  const globals: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= Absent;
  const { log } = console;
  console.log = () => {};
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.log = log;
  }
}

const folder = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Reads all pages of a PDF: text with its place, and lines where a page seems to have a table. Character maps come from
 * the library's own folder; nothing is asked of the network and no program in the file is run.
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheets> {
  const library = await loadLibrary();
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(folder(), 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder(), 'standard_fonts')}/`,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    return await allSheets(await task.promise, library);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, code: encrypted ? 'file-encrypted' : 'file-damaged', values: {} };
  } finally {
    await task.destroy();
  }
}

async function allSheets(document: PDFDocumentProxy, library: typeof import('pdfjs-dist')): Promise<Sheets> {
  if (document.numPages > LIMITS.pages) {
    return { ok: false, code: 'pdf-too-many-pages', values: { pages: document.numPages, limit: LIMITS.pages } };
  }
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    sheets.push(await readSheet(await document.getPage(number), library));
  }
  return { ok: true, sheets };
}

/** Radicals and compatibility signs, which fonts of a PDF give in place of the signs that look like them: ⺠ → 民. */
const evenSigns = (text: string): string =>
  text.replace(/[\u2e80-\u2fd5\uf900-\ufad9]/g, (sign) => String.fromCharCode(foldUnit(sign.charCodeAt(0))));

async function readSheet(page: PDFPageProxy, library: typeof import('pdfjs-dist')): Promise<Sheet> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const links = await readLinks(page);
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 1, b = 0, , d = 1, x = 0, y = 0] = library.Util.transform(viewport.transform, item.transform);
    const size = Math.hypot(a, b) || Math.abs(d);
    if (![x, y, size, item.width].every(Number.isFinite)) continue;
    const text = evenSigns(item.str);
    const [left = 0, foot = 0] = item.transform.slice(4).map(Number);
    const link = links.some((area) => holds(area, left + item.width / 2, foot + size / 3));
    pieces.push({ text, x, y, width: item.width, size, link });
  }
  const rules = mayHoldTable(pieces) ? await readRules(page, viewport.transform, library) : [];
  page.cleanup();
  return { width: viewport.width, height: viewport.height, pieces, rules, links: links.length };
}

const FEWEST_ROWS = 2;

/** Whether text stands side by side on several lines, with room between: drawn lines are looked for only then. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  const ends = new Map<number, { x: number; size: number }>();
  let rows = 0;
  for (const { text, x, y, width, size } of pieces) {
    if (text.trim() === '') continue;
    const line = Math.round(y);
    const before = ends.get(line);
    if (before !== undefined && x - before.x > 1.2 * before.size) rows++;
    ends.set(line, { x: x + width, size });
  }
  return rows >= FEWEST_ROWS;
}
