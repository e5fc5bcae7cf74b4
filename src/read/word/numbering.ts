import type { Element } from '../tree.js';
import { type NumberFormat, writeNumber } from './signs.js';
import { attributeOf, childOf, childrenOf, integer, valOf } from './xml.js';

/** A level of a list. */
interface Level {
  readonly format: NumberFormat;
  /** `（%1）`, `%1.%2`: numbers of this and the levels above stand for the marks. */
  readonly pattern: string;
  readonly start: number;
  /** The style whose paragraphs are items of this level. */
  readonly style: string | null;
}

interface List {
  /** Lists of one kind count on where another of them has stopped. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Which item of which list a paragraph is. */
export interface ListItem {
  readonly list: string;
  /** Null where the style alone says that it is an item. */
  readonly level: number | null;
}

const DEEPEST = 8;
const LONGEST_SIGN = 40;

/** Counts the items of a document's numbered lists, which the text of their paragraphs does not hold. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(root: Element | null) {
    this.#lists = readLists(childOf(root, 'numbering'));
  }

  /** The sign of the next item: 一、 or （二） or 1. with nothing behind it; empty for bullets and unknown lists. */
  next(item: ListItem, style: string | null): string {
    const list = this.#lists.get(item.list);
    if (list === undefined) return '';
    const depth = Math.min(Math.max(item.level ?? levelOfStyle(list, style), 0), DEEPEST);
    const level = list.levels.get(depth);
    if (level === undefined) return '';
    const counts = this.#count(item.list, list, depth, level);
    const sign = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return writeNumber(counts[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
    });
    return /[\p{L}\p{N}]/u.test(sign) ? sign.slice(0, LONGEST_SIGN) : '';
  }

  #count(id: string, list: List, depth: number, level: Level): readonly number[] {
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    const restart = list.restarts.get(depth);
    const first = `${id} ${depth}`;
    if (restart !== undefined && !this.#started.has(first)) counts[depth] = restart;
    else counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    this.#started.add(first);
    for (let above = 0; above < depth; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    counts.length = depth + 1;
    return counts;
  }
}

function levelOfStyle(list: List, style: string | null): number {
  for (const [depth, level] of list.levels) if (style !== null && level.style === style) return depth;
  return 0;
}

function readLists(root: Element | null): ReadonlyMap<string, List> {
  const kinds = new Map(childrenOf(root, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]));
  return new Map(
    childrenOf(root, 'num').map((num) => {
      const kind = valOf(num, 'abstractNumId') ?? '';
      const overrides = childrenOf(num, 'lvlOverride');
      const own = overrides.map((one) => childOf(one, 'lvl')).filter((one) => one !== null);
      const levels = new Map([...childrenOf(kinds.get(kind) ?? null, 'lvl'), ...own].map(readLevel));
      const restarts = new Map<number, number>();
      for (const one of overrides) {
        const start = integer(valOf(one, 'startOverride'));
        if (start !== null) restarts.set(integer(attributeOf(one, 'ilvl')) ?? 0, start);
      }
      return [attributeOf(num, 'numId') ?? '', { kind, levels, restarts }] as const;
    }),
  );
}

const readLevel = (element: Element): readonly [number, Level] => [
  integer(attributeOf(element, 'ilvl')) ?? 0,
  {
    format: valOf(element, 'numFmt') ?? 'decimal',
    pattern: valOf(element, 'lvlText') ?? '',
    start: integer(valOf(element, 'start')) ?? 1,
    style: valOf(element, 'pStyle'),
  },
];
