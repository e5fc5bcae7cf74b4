import { LABELS } from '../../lexicon/outline.js';
import type { Element } from '../tree.js';
import { LineWriter, type PageLine } from './lines.js';
import { findOuterTables, readTable } from './tables.js';
import { BLOCKS, isHidden, UNREAD } from './tags.js';

const FIELD = new RegExp(`^[【\\[]?(?:${Object.values(LABELS).flat().join('|')})[】\\]]?\\s?[:：]`);

/** Whether words open a labelled value: 发布日期：, 来源：. Pages part these by their style alone. */
const opensField = (words: string): boolean => FIELD.test(words.slice(0, 16));

/** Whether a link leads to another page or a script; a report's own contents link to its headings. */
const leadsAway = (href: string | undefined): boolean => href !== undefined && !/^#./.test(href);

/** What holds for everything inside an element. */
interface Setting {
  readonly owner: Element;
  readonly link: boolean;
  readonly kept: boolean;
}

const ITEM_SIGN =
  /^(?:[（(【]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．)）】]|[一二三四五六七八九十]是|第[一二三四五六七八九十])/;

/** What is known of a page before its lines are gathered. */
interface Plan {
  /** Tables that only arrange the page. */
  readonly outer: ReadonlySet<Element>;
  /** Whether words count that the page's own attributes hide. */
  readonly revealed: boolean;
}

/** Walks a page once and writes its lines. Recursion is bounded by the depth of the tree. */
class Flow {
  readonly writer = new LineWriter();
  readonly #plan: Plan;
  readonly #numbers = new Map<Element, number>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  children(of: Element, setting: Setting): void {
    of.children.forEach((child, at) => {
      if (typeof child !== 'string') this.element(child, setting);
      else if (setting.kept) this.#preformatted(child, setting);
      else this.#words(child, setting, at === 0);
    });
  }

  element(element: Element, setting: Setting): void {
    const { tag, attributes } = element;
    if (UNREAD.has(tag) || (isHidden(attributes) && !this.#plan.revealed)) return;
    if (tag === 'table' && this.#table(element, setting.owner)) return;
    if (tag === 'br') this.writer.end(setting.owner);
    else this.#inside(element, setting);
  }

  #inside(element: Element, setting: Setting): void {
    const { tag, attributes } = element;
    const kept = setting.kept || tag === 'pre' || tag === 'xmp' || tag === 'plaintext';
    const link = setting.link || (tag === 'a' && leadsAway(attributes['href']));
    if (!BLOCKS.has(tag) && !kept) {
      this.children(element, { ...setting, link });
      return;
    }
    this.writer.end(setting.owner);
    if (tag === 'li') this.writer.lead(this.#itemSign(element));
    this.children(element, { owner: element, link, kept });
    this.writer.end(element);
    if (tag === 'li') this.writer.lead('');
  }

  /** The number that a browser puts before an item of a numbered list; none where the item has a sign of its own. */
  #itemSign(item: Element): string {
    const { parent } = item;
    if (parent?.tag !== 'ol' || /list-style[^;]{0,20}:\s*none/i.test(parent.attributes['style'] ?? '')) return '';
    const own = Number.parseInt(item.attributes['value'] ?? '', 10);
    const start = Number.parseInt(parent.attributes['start'] ?? '', 10) || 1;
    const number = own || (this.#numbers.get(parent) ?? start - 1) + 1;
    this.#numbers.set(parent, number);
    return ITEM_SIGN.test(firstWords(item)) ? '' : `${number}. `;
  }

  /** Words of an element. A labelled value that an element begins with stands on a line of its own. */
  #words(words: string, { owner, link }: Setting, first: boolean): void {
    if (first && opensField(words.trimStart())) this.writer.end(owner);
    this.writer.words(words, link);
  }

  #preformatted(words: string, { owner, link }: Setting): void {
    words.split(/\r\n?|\n/).forEach((one, at) => {
      if (at > 0) this.writer.end(owner);
      this.writer.words(one, link);
    });
  }

  #table(element: Element, owner: Element): boolean {
    if (this.#plan.outer.has(element)) return false;
    const table = readTable(element, (cell) => readInside(cell, this.#plan.revealed));
    if (table === null) return false;
    this.writer.end(owner);
    for (const child of element.children) {
      if (typeof child !== 'string' && child.tag === 'caption')
        this.#inside(child, { owner, link: false, kept: false });
    }
    this.writer.table(table, element);
    return true;
  }
}

const NONE: ReadonlySet<Element> = new Set();

/** The words of one cell; its own lines stay lines. */
function readInside(cell: Element, revealed: boolean): { readonly text: string; readonly linked: number } {
  const lines = linesInside(cell, { outer: NONE, revealed });
  return { text: lines.map(({ text }) => text).join('\n'), linked: lines.reduce((sum, one) => sum + one.linked, 0) };
}

function linesInside(element: Element, plan: Plan): PageLine[] {
  const flow = new Flow(plan);
  flow.children(element, { owner: element, link: false, kept: false });
  flow.writer.end(element);
  return flow.writer.lines;
}

/** The first words inside an element, a few of them. */
function firstWords(of: Element): string {
  for (const child of of.children) {
    const words = (typeof child === 'string' ? child : firstWords(child)).trim();
    if (words !== '') return words.slice(0, 16);
  }
  return '';
}

/**
 * Lines of a page in the page's order: words as a browser would break them, tables of figures as a whole. `revealed`
 * takes in what the page hides until its script runs.
 */
export const pageLines = (root: Element, revealed = false): PageLine[] =>
  linesInside(root, { outer: findOuterTables(root), revealed });
