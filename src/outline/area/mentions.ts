import { baseName, type Division, findAreasByFullName, townshipsNamed } from '../../lexicon/areas/index.js';
import type { Span } from '../../model/span.js';
import { unfold } from '../../text/fold.js';
import type { Block } from '../blocks.js';

/** A place that the text names. */
export interface PlaceMention {
  readonly name: string;
  /** Where it stands first, in the document. */
  readonly span: Span;
  readonly count: number;
  /** Whether the bureau issued a document under this name: 出台《⟦望汀县⟧养老服务补贴办法》. */
  readonly issued: boolean;
  /** The divisions that have this name; for a township the counties that have one. */
  readonly divisions: readonly Division[];
}

/** All places that a text names. */
export interface PlaceMentions {
  /** Divisions by their full names: a county, a prefecture, a province. */
  readonly full: readonly PlaceMention[];
  readonly townships: readonly PlaceMention[];
  /** How often a base name stands in the text, its full name not counted. */
  countBase(division: Division): number;
}

const ENDING = /[省市县区旗盟州]/g;
const TOWNSHIP_ENDING = /街道|镇|乡/g;
/** What stands before the place in the title of a document: 印发《关于. */
const ISSUED = /(?:出台|印发|制定|草拟|起草|修订|编制)了?《(?:关于[\u4e00-\u9fff]{0,6})?$/;
const LONGEST_NAME = 15;
const LONGEST_TOWNSHIP = 7;

/** Collects the places named in blocks of text. Linear: each ending is looked back from over a bounded stretch. */
export function findPlaces(blocks: readonly Block[]): PlaceMentions {
  const full = new Map<string, PlaceMention>();
  const towns = new Map<string, PlaceMention>();
  for (const block of blocks) {
    collect(block, ENDING, LONGEST_NAME, fullName, full);
    collect(block, TOWNSHIP_ENDING, LONGEST_TOWNSHIP, townshipName, towns);
  }
  const text = blocks.map((block) => block.folded.text).join('\n');
  return {
    full: [...full.values()],
    townships: [...towns.values()],
    countBase: (division) => countBase(text, division),
  };
}

type Lookup = (name: string, before: string) => readonly Division[];

/** A full name; one of two signs (道县, 和县) only right behind its prefecture, since any text makes such pairs. */
const fullName: Lookup = (name, before) => {
  if (GENERIC.has(name)) return [];
  const divisions = findAreasByFullName(name);
  if (name.length > 2) return divisions;
  return divisions.filter(({ prefecture }) => prefecture !== null && before.endsWith(prefecture));
};

/** Names that are divisions somewhere and common words everywhere. */
const GENERIC: ReadonlySet<string> = new Set('城区 郊区 矿区 新市区 市中区 城中区 城关区 开发区'.split(' '));

const townshipName: Lookup = (name) => (name.length > 2 ? townshipsNamed(name) : []);

function collect(block: Block, ending: RegExp, longest: number, lookup: Lookup, into: Map<string, PlaceMention>): void {
  const { text, offsets } = block.folded;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    for (let start = Math.max(0, end - longest); start < end - 1; start++) {
      const name = text.slice(start, end);
      const divisions = lookup(name, text.slice(Math.max(0, start - LONGEST_NAME), start));
      if (divisions.length === 0) continue;
      const known = into.get(name);
      const span = known?.span ?? unfold(offsets, { start, end });
      const issued = known?.issued === true || ISSUED.test(text.slice(Math.max(0, start - 14), start));
      into.set(name, { name, span, count: (known?.count ?? 0) + 1, issued, divisions });
      break;
    }
  }
}

function countBase(text: string, division: Division): number {
  const base = baseName(division.name);
  if (base.length < 2) return 0;
  let count = 0;
  for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + base.length)) {
    if (!text.startsWith(division.name, at)) count++;
  }
  return count;
}
