import type { WrittenRow } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { splitLines } from '../../text/lines.js';
import { type Piece, tablePieces } from './index.js';
import { cell } from './model.js';
import { stackedRows } from './stacked.js';

/** A line of plain text parted into cells by strokes or tabs. */
interface Line extends Span {
  readonly cells: readonly Span[];
  /** Strokes alone, as under the headings of Markdown. */
  readonly rule: boolean;
}

const FEWEST_ROWS = 2;
const RULE = /^[|｜\s:+=-]+$/;

/**
 * Tables of plain text whose figures stand without units or subjects, their rows written as sentences: under
 * `| 街道 | 助餐点（个） |` the row `| 北岸街道 | 15 |` says 助餐点：北岸街道15个. The signs that the row itself lacks
 * stand where the cell's words begin or end.
 */
export function writtenRows(text: string): WrittenRow[] {
  const rows = [...(/[|｜\t]/.test(text) ? walledRows(text) : []), ...(HAS_UNITS.test(text) ? stackedOf(text) : [])];
  return rows.sort((a, b) => a.start - b.start);
}

/** A line that heads a column of units. */
const HAS_UNITS = /^\s*(?:计量|计算)?单\s?位\s*$/m;

const stackedOf = (text: string): WrittenRow[] =>
  stackedRows(
    text,
    splitLines(text).flatMap((raw) => {
      const line = trim(text, raw);
      return line.end > line.start ? [line] : [];
    }),
  );

function walledRows(text: string): WrittenRow[] {
  const rows: WrittenRow[] = [];
  let run: Line[] = [];
  let above: string | null = null;
  let head: Line | null = null;
  const close = (): void => {
    const written = writeTable(text, run, above, head);
    rows.push(...written.rows);
    head = written.head;
  };
  for (const raw of splitLines(text)) {
    const line = readLine(text, raw);
    if (line !== null && continues(run, line)) {
      run.push(line);
      continue;
    }
    close();
    const words = text.slice(raw.start, raw.end).trim();
    if (/[。；;]/.test(words)) head = null;
    above = run.length > 0 ? null : words || above;
    run = line === null ? [] : [line];
  }
  close();
  return rows;
}

const continues = ([first]: readonly Line[], line: Line): boolean =>
  first === undefined || line.rule || line.cells.length === first.cells.length;

/** The cells of a line; null where it has no two. */
function readLine(text: string, raw: Span): Line | null {
  const { start, end } = trim(text, raw);
  const words = text.slice(start, end);
  const sign = /[|｜]/.test(words) ? /[|｜]/g : /\t/g;
  const walls = [...words.matchAll(sign)].map(({ index }) => start + index);
  if (walls.length === 0) return null;
  const edges = [start - 1, ...walls, end];
  const between = edges.slice(1).map((edge, at) => ({ start: (edges[at] ?? start) + 1, end: edge }));
  const framed = walls[0] === start;
  const closed = walls.at(-1) === end - 1;
  const cells = between.slice(framed ? 1 : 0, closed ? -1 : between.length).map((span) => trim(text, span));
  return cells.length < 2 ? null : { start, end, cells, rule: RULE.test(words) && words.includes('-') };
}

function trim(text: string, { start, end }: Span): Span {
  let [first, last] = [start, Math.max(start, end)];
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

/** A table's rows as sentences, and the line that heads what may follow it. */
interface Written {
  readonly rows: readonly WrittenRow[];
  readonly head: Line | null;
}

/** Writes a table; rows without headings of their own, behind a line that sorts them, stand under those of the table before. */
function writeTable(text: string, run: readonly Line[], above: string | null, head: Line | null): Written {
  const own = run.filter(({ rule }) => !rule);
  const [first] = own;
  if (first === undefined) return { rows: [], head };
  const alone = own.length < FEWEST_ROWS ? [] : writeUnder(text, own, run[1]?.rule === true, above);
  if (alone.length > 0) return { rows: alone, head: first };
  const shared = head !== null && head.cells.length === first.cells.length;
  return shared ? { rows: writeUnder(text, [head, ...own], true, null), head } : { rows: [], head: null };
}

function writeUnder(text: string, lines: readonly Line[], marked: boolean, above: string | null): WrittenRow[] {
  const rows = lines.map(({ cells }, at) =>
    cells.map((span) => cell(text.slice(span.start, span.end), marked && at === 0)),
  );
  const spans = lines.flatMap((line) => line.cells.map((span) => ({ line, span })));
  return (tablePieces({ rows }, above) ?? []).flatMap((pieces) => {
    const line = spans[pieces[0]?.cell ?? -1]?.line;
    return line === undefined ? [] : [writeRow(text, line, pieces, (number) => spans[number]?.span ?? line)];
  });
}

/** Writes a row: what is added stands at the first or last sign of the cell whose words it completes. */
function writeRow(text: string, line: Line, pieces: readonly Piece[], spanOf: (cell: number) => Span): WrittenRow {
  const written: string[] = [];
  const offsets: number[] = [];
  const add = (words: string, at: number): void => {
    const { text: folded } = fold(words);
    written.push(folded);
    for (let i = 0; i < folded.length; i++) offsets.push(at);
  };
  pieces.forEach(({ lead, tail, cell: number }, at) => {
    const span = spanOf(number);
    add(lead, at === 0 ? line.start : span.start);
    const words = fold(text, span.start, span.end);
    written.push(words.text);
    for (const offset of words.offsets.subarray(0, words.text.length)) offsets.push(offset);
    add(`${tail}${at === pieces.length - 1 ? '。' : '；'}`, span.end - 1);
  });
  offsets.push(line.end);
  return { start: line.start, end: line.end, text: written.join(''), offsets: Int32Array.from(offsets) };
}
