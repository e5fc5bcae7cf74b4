import type { Division } from '../../lexicon/areas/index.js';
import { baseName, findAreaByCode, parentsOf } from '../../lexicon/areas/index.js';
import type { Span } from '../../model/span.js';
import type { PlaceMention, PlaceMentions } from './mentions.js';

/** How strongly a text speaks for one division being its own area. */
export interface Candidate {
  readonly division: Division;
  readonly score: number;
  /** What spoke most, and where it stands. */
  readonly evidence: 'letterhead' | 'full-name' | 'townships' | 'counties';
  readonly from: Span;
}

const FULL = { first: 2, more: 0.5, most: 4 };
/** A bureau issues documents for its own area. */
const ISSUED = 2;
/** A division that the letterhead names, as the site's or the publisher's: 某某区人民政府办公室. */
const LETTERHEAD = 3;
const TOWNSHIP = 1.5;
const BASE = { each: 0.25, most: 1.5 };
const PARENT = { prefecture: 1, province: 0.5 };
const COUNTY_OF_PREFECTURE = 1;
/** Only the best are looked at closer, as each costs a walk through the text. */
const CONTENDERS = 24;

/** Sums per division and source of evidence. */
class Tally {
  readonly #sums = new Map<string, Map<Candidate['evidence'], { score: number; from: Span }>>();

  add(code: string, evidence: Candidate['evidence'], score: number, from: Span): void {
    const own = this.#sums.get(code) ?? new Map<Candidate['evidence'], { score: number; from: Span }>();
    this.#sums.set(code, own);
    const before = own.get(evidence);
    own.set(evidence, { score: (before?.score ?? 0) + score, from: before?.from ?? from });
  }

  candidates(): Candidate[] {
    return [...this.#sums].flatMap(([code, own]) => {
      const division = findAreaByCode(code);
      const [best] = [...own].sort((a, b) => b[1].score - a[1].score);
      if (division === null || best === undefined) return [];
      const score = [...own.values()].reduce((sum, one) => sum + one.score, 0);
      return [{ division, score, evidence: best[0], from: best[1].from }];
    });
  }
}

/**
 * Scores every division that the text gives evidence for, best first; `letterhead` holds the full names in its head. A full name counts, more for more mentions; so
 * does each township, less the more counties have one of its name; a name without its ending and the names of parents
 * count only beside these. A prefecture also gains by each of its counties, as its reports go through them all.
 */
export function scoreCandidates(places: PlaceMentions, letterhead: readonly PlaceMention[]): Candidate[] {
  const tally = new Tally();
  for (const { divisions, span } of letterhead) {
    for (const { code } of divisions) tally.add(code, 'letterhead', LETTERHEAD / divisions.length, span);
  }
  for (const mention of places.full) addFull(tally, mention);
  for (const mention of places.townships) {
    for (const county of mention.divisions) {
      tally.add(county.code, 'townships', TOWNSHIP / mention.divisions.length, mention.span);
    }
  }
  for (const [code, children] of childrenOf(places.full)) {
    if (children.length < 3) continue;
    const [first] = children;
    if (first !== undefined) tally.add(code, 'counties', children.length * COUNTY_OF_PREFECTURE, first.span);
  }
  const named = new Set(places.full.flatMap(({ divisions }) => divisions.map(({ code }) => code)));
  return tally
    .candidates()
    .sort((one, other) => other.score - one.score)
    .slice(0, CONTENDERS)
    .map((candidate) => ({ ...candidate, score: candidate.score + support(candidate.division, places, named) }))
    .sort((one, other) => other.score - one.score);
}

function addFull(tally: Tally, { divisions, count, issued, span }: PlaceMention): void {
  const score = Math.min(FULL.most, FULL.first + (count - 1) * FULL.more) + (issued ? ISSUED : 0);
  for (const { code } of divisions) tally.add(code, 'full-name', score / divisions.length, span);
}

/** The prefectures of the counties that the text names in full, with those mentions. */
function childrenOf(full: readonly PlaceMention[]): Map<string, PlaceMention[]> {
  const found = new Map<string, PlaceMention[]>();
  for (const mention of full) {
    for (const { code, level } of mention.divisions) {
      if (level !== 'county') continue;
      const prefecture = `${code.slice(0, 4)}00`;
      found.set(prefecture, [...(found.get(prefecture) ?? []), mention]);
    }
  }
  return found;
}

/** What base names and parents add. */
function support(division: Division, places: PlaceMentions, named: ReadonlySet<string>): number {
  const base = Math.min(BASE.most, places.countBase(division) * BASE.each);
  const parents = parentsOf(division.code).reduce((sum, parent) => {
    const weight = parent.level === 'prefecture' ? PARENT.prefecture : PARENT.province;
    const told = named.has(parent.code) || (baseName(parent.name).length > 1 && places.countBase(parent) > 0);
    return sum + (told ? weight : 0);
  }, 0);
  return base + parents;
}
