import type { PageLine } from './lines.js';
import { FURNITURE } from './tags.js';
import type { Element } from './tree.js';

/** What of a page belongs to the report. Indices into the page's lines. */
export interface Body {
  /** The element that holds the report's text. */
  readonly element: Element;
  /** The first line of it, and the first line behind it. */
  readonly start: number;
  readonly end: number;
  /** How many characters of running text and tables stand in it. */
  readonly weight: number;
}

const SHORTEST_PROSE = 25;
/** Less running text than this share may be left outside: teasers, notes of the site. */
const LEFT_OUT = 0.04;

/** How much a line speaks for its place to be the report's body: running text and tables do, links and labels do not. */
export function weigh({ text, linked, table, owner }: PageLine): number {
  if (linked * 3 > text.length) return 0;
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

/**
 * Finds the element that holds nearly all running text of a page, the innermost one: from the outside inwards as long
 * as one child holds nearly all of it. Null where a page has no running text at all.
 */
export function findBody(root: Element, lines: readonly PageLine[]): Body | null {
  const weights = weightsOf(lines);
  const total = weights.get(root) ?? 0;
  if (total === 0) return null;
  let element = root;
  for (let next: Element | null = root; next !== null; next = heaviest(element, weights, total)) element = next;
  const inside = lines.map((line) => isInside(line.owner, element));
  return { element, start: inside.indexOf(true), end: inside.lastIndexOf(true) + 1, weight: weights.get(element) ?? 0 };
}

function weightsOf(lines: readonly PageLine[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  for (const line of lines) {
    const weight = weigh(line);
    if (weight === 0) continue;
    for (let at: Element | null = line.owner; at !== null; at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  return weights;
}

/** The child that holds all running text but a small share; a paragraph's own element is no place for a report. */
function heaviest(of: Element, weights: ReadonlyMap<Element, number>, total: number): Element | null {
  for (const child of of.children) {
    if (typeof child === 'string' || child.tag === 'p' || child.tag === 'table') continue;
    if ((weights.get(child) ?? 0) >= total * (1 - LEFT_OUT)) return child;
  }
  return null;
}

function isInside(owner: Element, element: Element): boolean {
  let at: Element | null = owner;
  while (at !== null && at.depth > element.depth) at = at.parent;
  return at === element;
}
