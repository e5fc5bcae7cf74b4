import type { Element } from '../tree.js';
import { findAsides } from './asides.js';
import { isImprint } from './furniture.js';
import type { PageLine } from './lines.js';
import { FURNITURE } from './tags.js';

/** A page's lines with what each speaks for. */
export interface WeighedPage {
  readonly lines: readonly PageLine[];
  /** One a line: how many characters of running text or of a table it has, 0 where it is none of a report. */
  readonly weights: readonly number[];
  /** Indices of lines that tell of other pages; their weight is 0. */
  readonly asides: ReadonlySet<number>;
}

const SHORTEST_PROSE = 25;

/** Weighs each line of a page, those beside the report with nothing. */
export function weighLines(lines: readonly PageLine[]): WeighedPage {
  const weights = lines.map(weigh);
  const asides = findAsides(lines, weights);
  return { lines, weights: weights.map((weight, at) => (asides.has(at) ? 0 : weight)), asides };
}

/** How much a line speaks for its place to be the report's body: running text and tables do, links and labels do not. */
function weigh(line: PageLine): number {
  const { text, linked, table, owner } = line;
  if (linked * 3 > text.length || isImprint(line)) return 0;
  if (isFurniture(owner)) return 0;
  if (table !== null) return /\d/.test(text) ? text.length : 0;
  const sentences = /[。；！]/.test(text) || (text.match(/[，、：]/g)?.length ?? 0) >= 2;
  return sentences && text.length >= SHORTEST_PROSE ? text.length : 0;
}

function isFurniture(owner: Element): boolean {
  for (let at: Element | null = owner; at !== null; at = at.parent) {
    if (at.tag === 'article' || at.tag === 'main') return false;
    if (FURNITURE.has(at.tag) && !HOLDS_PAGES.has(at.tag)) return true;
  }
  return false;
}

/** Old pages put all of themselves into one form. */
const HOLDS_PAGES: ReadonlySet<string> = new Set(['form', 'menu']);
