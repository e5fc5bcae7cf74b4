import { type Block, line } from '../blocks.js';
import { arrangesPage } from '../table/arranges.js';
import type { Cell } from '../table/model.js';
import type { Element } from '../tree.js';
import type { ListItem, Numbering } from './numbering.js';
import { readItem, type Styles } from './styles.js';
import { attributeOf, childElements, childOf, childrenOf, integer, localName, valOf } from './xml.js';

/** Elements whose words are no part of the text: deleted or moved away by tracked changes, codes of fields, what stands in small type above other words. */
const UNREAD: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'pPr',
  'sectPr',
  'tblPr',
  'trPr',
  'tcPr',
  'Fallback',
  'rt',
  'binData',
]);

/** Where fonts of symbols keep their signs: F020 to F0FF. */
const PRIVATE = 0xf000;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['noBreakHyphen', '-'],
  ['softHyphen', ''],
]);

/** Gathers the words of one paragraph; text boxes in it wait for its end. */
interface Gathered {
  readonly words: string[];
  readonly boxes: Element[];
}

/** Reads the body of a Word document as blocks. Recursion is bounded by the depth of the tree. */
export class DocumentReader {
  readonly #numbering: Numbering;
  readonly #styles: Styles;

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The blocks inside an element: its paragraphs and tables, in order. */
  blocks(of: Element): Block[] {
    return childElements(of).flatMap((child) => {
      const name = localName(child.tag);
      if (name === 'p') return this.#paragraph(child);
      if (name === 'tbl') return this.#table(child);
      return UNREAD.has(name) ? [] : this.blocks(child);
    });
  }

  #paragraph(element: Element): Block[] {
    const properties = childOf(element, 'pPr');
    const style = valOf(properties, 'pStyle');
    if (this.#styles.isContents(style)) return [];
    const gathered: Gathered = { words: [], boxes: [] };
    gather(element, gathered);
    const text = gathered.words.join('');
    const own = text.trim() === '' ? [] : `${this.#sign(properties, style)}${text}`.split('\n').map(line);
    return [...own, ...gathered.boxes.flatMap((box) => this.blocks(box))];
  }

  #sign(properties: Element | null, style: string | null): string {
    const stated = readItem(properties);
    const item: ListItem | null = stated === 'none' ? null : (stated ?? this.#styles.itemOf(style));
    return item === null ? '' : this.#numbering.next(item, style);
  }

  #table(element: Element): Block[] {
    const rows = rowsOf(element);
    const cells = withSpans(rows.map((row) => this.#cells(row)));
    const nested = rows.some((row) => cellsOf(row).some((cell) => childOf(cell, 'tbl') !== null));
    if (nested || arrangesPage(cells)) return rows.flatMap((row) => cellsOf(row).flatMap((cell) => this.blocks(cell)));
    return [{ kind: 'table', table: { rows: cells.map((row) => row.filter(({ rows: height }) => height > 0)) } }];
  }

  #cells(row: Element): WordCell[] {
    const heading = childOf(childOf(row, 'trPr'), 'tblHeader') !== null;
    return cellsOf(row).map((element) => {
      const properties = childOf(element, 'tcPr');
      const merge = childOf(properties, 'vMerge');
      const words = this.blocks(element).flatMap((block) => (block.kind === 'line' ? [block.text] : []));
      return {
        text: words.join('\n'),
        heading,
        columns: Math.max(1, integer(valOf(properties, 'gridSpan')) ?? 1),
        rows: 1,
        continues: merge !== null && attributeOf(merge, 'val') !== 'restart',
      };
    });
  }
}

interface WordCell extends Cell {
  /** Belongs to the cell above it. */
  readonly continues: boolean;
}

/** Gives cells that reach down their height; those that continue one above get height 0. */
function withSpans(rows: readonly (readonly WordCell[])[]): Cell[][] {
  const heights = new Map<string, number>();
  const spanned: Cell[][] = [];
  for (const row of rows.toReversed()) {
    let column = 0;
    spanned.push(
      row.map((cell) => {
        const key = String(column);
        column += cell.columns;
        const below = heights.get(key) ?? 0;
        heights.set(key, cell.continues ? below + 1 : 0);
        return { ...cell, rows: cell.continues ? 0 : below + 1 };
      }),
    );
  }
  return spanned.reverse();
}

/** Rows and cells, also where a content control or a tracked change is laid round them. */
const rowsOf = (table: Element): Element[] => unwrapped(table, 'tr');
const cellsOf = (row: Element): Element[] => unwrapped(row, 'tc');

function unwrapped(of: Element, name: string): Element[] {
  return childElements(of).flatMap((child) => {
    const local = localName(child.tag);
    if (local === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'moveTo'].includes(local) ? unwrapped(child, name) : [];
  });
}

function gather(of: Element, into: Gathered): void {
  for (const child of childElements(of)) {
    const name = localName(child.tag);
    if (UNREAD.has(name) || isHidden(child, name)) continue;
    const sign = signOf(child, name);
    if (sign !== null) into.words.push(sign);
    else if (name === 'txbxContent') into.boxes.push(child);
    else gather(child, into);
  }
}

/** What an element writes by itself; null where it holds others. */
function signOf(element: Element, name: string): string | null {
  if (name === 't') return element.children.filter((part) => typeof part === 'string').join('');
  if (name === 'br' || name === 'cr') return attributeOf(element, 'type') === 'page' ? '' : '\n';
  return name === 'sym' ? symbolOf(element) : (SIGNS.get(name) ?? null);
}

/**
 * A sign that a run names by its font and code: % as 0025, or as F025 where the font keeps its signs in the private area;
 * none where the font draws pictures.
 */
function symbolOf(element: Element): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  if (!Number.isFinite(code) || /dings/i.test(attributeOf(element, 'font') ?? '')) return '';
  const plain = code >= PRIVATE ? code - PRIVATE : code;
  return plain >= 0x20 && plain < 0xd800 ? String.fromCharCode(plain) : '';
}

/** A run that Word does not show. */
function isHidden(element: Element, name: string): boolean {
  if (name !== 'r') return false;
  const vanish = childrenOf(childOf(element, 'rPr'), 'vanish')[0];
  return vanish !== undefined && !['0', 'false', 'off'].includes(attributeOf(vanish, 'val') ?? '');
}
