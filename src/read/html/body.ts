import { type Element, isInside } from '../tree.js';
import type { PageLine } from './lines.js';
import type { WeighedPage } from './weigh.js';

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

/** Less running text than this share may be left outside: teasers, notes of the site. */
const LEFT_OUT = 0.04;

/**
 * Finds the element that holds nearly all running text of a page, the innermost one: from the outside inwards as long
 * as one child holds nearly all of it. Null where a page has no running text at all.
 */
export function findBody(root: Element, { lines, weights: lineWeights }: WeighedPage): Body | null {
  const weights = weightsOf(lines, lineWeights);
  const total = weights.get(root) ?? 0;
  if (total === 0) return null;
  let element = root;
  for (let next: Element | null = root; next !== null; next = heaviest(element, weights, total)) element = next;
  const inside = lines.map((line) => isInside(line.owner, element));
  return { element, start: inside.indexOf(true), end: inside.lastIndexOf(true) + 1, weight: weights.get(element) ?? 0 };
}

function weightsOf(lines: readonly PageLine[], lineWeights: readonly number[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>();
  lines.forEach(({ owner }, index) => {
    const weight = lineWeights[index] ?? 0;
    if (weight === 0) return;
    for (let at: Element | null = owner; at !== null; at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  });
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
