import { type Division, endingSign } from '../../lexicon/areas/index.js';
import type { Area } from '../../model/area.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { type Origin, origin, type Sourced } from '../../model/origin.js';
import type { Span } from '../../model/span.js';
import type { Block } from '../blocks.js';
import type { BureauName } from '../bureau.js';
import { findPlaces } from './mentions.js';
import { type Candidate, scoreCandidates } from './score.js';

/** The reference area and the bureau's full name, as far as they can be known. */
export interface Located {
  readonly bureau: string | null;
  readonly area: Sourced<Area> | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Named = Extract<BureauName, { form: 'named' }>;

/** An area is inferred only from this score on. */
export const LEAST_SCORE = 4;
/** And only where it has this share of the best two scores. */
export const LEAST_CONFIDENCE = 0.6;

/**
 * Finds the area of a report. A bureau named with its place decides; among namesakes the text does. A bureau named
 * only by kind (市民政局) or not at all has its area inferred from townships and places in the text, with that evidence
 * as origin and a warning that says how sure it is; below LEAST_SCORE nothing is given, below LEAST_CONFIDENCE the
 * candidates are.
 */
export function locate(
  path: string,
  name: BureauName | null,
  blocks: readonly Block[],
  head: readonly Block[],
): Located {
  if (name?.form === 'named') return locateNamed(path, name, blocks, head);
  const suffix = name?.suffix ?? ownSuffix(blocks);
  const candidates = scoreCandidates(findPlaces(blocks), findPlaces(head).full).filter(({ division }) =>
    fits(division, suffix),
  );
  const [best, rival] = contenders(settle(candidates));
  if (best === undefined) return { bureau: null, area: null, diagnostics: [] };
  const confidence = best.score / (best.score + (rival?.score ?? 0));
  if (rival !== undefined && confidence < LEAST_CONFIDENCE) {
    const open = ambiguous(path, `${suffix ?? ''}民政局`, [best.division, rival.division], best.from);
    return { bureau: null, area: null, diagnostics: [open] };
  }
  const { division, evidence, from } = best;
  const inferred = origin('computed', `area-inferred-from-${evidence}`, from);
  const values = { area: inFull(division), confidence: Math.floor(100 * confidence) };
  return {
    ...located(`${division.name}民政局`, toArea(division), inferred),
    diagnostics: [{ code: 'area-inferred', severity: 'warning', path, span: from, values }],
  };
}

function locateNamed(path: string, name: Named, blocks: readonly Block[], head: readonly Block[]): Located {
  const { place, office, span } = name;
  const bureau = place.printed + office;
  const stated = origin('stated', 'bureau-name', span);
  if (place.form === 'known') return located(bureau, toArea(place.division), stated);
  if (place.form === 'unknown') return located(bureau, place.area, stated);
  const codes = new Set(place.divisions.map(({ code }) => code));
  const scored = scoreCandidates(findPlaces(blocks), findPlaces(head).full);
  const chosen = clearest(scored.filter(({ division }) => codes.has(division.code)));
  if (chosen !== null) {
    const told = origin('computed', `namesakes-told-apart-by-${chosen.evidence}`, chosen.from);
    return located(bureau, toArea(chosen.division), told);
  }
  const [first] = place.divisions;
  const open = {
    name: first?.name ?? place.printed,
    code: null,
    level: first?.level ?? null,
    province: null,
    prefecture: null,
  };
  return { ...located(bureau, open, stated), diagnostics: [ambiguous(path, bureau, place.divisions, span)] };
}

const located = (bureau: string, value: Area, from: Origin): Located => ({
  bureau,
  area: { value, origin: from },
  diagnostics: [],
});

const toArea = ({ name, code, level, province, prefecture }: Division): Area => ({
  name,
  code,
  level,
  province,
  prefecture,
});

const inFull = ({ name, province, prefecture }: Division): string => `${province ?? ''}${prefecture ?? ''}${name}`;

function ambiguous(path: string, bureau: string, divisions: readonly Division[], span: Span): Diagnostic {
  const candidates = divisions.map((one) => `${one.code} ${inFull(one)}`).join(', ');
  return { code: 'ambiguous-area', severity: 'warning', path, span, values: { bureau, candidates } };
}

/** Namesakes need only differ: the one that the text speaks for, where it speaks for one clearly more than for others. */
function clearest(candidates: readonly Candidate[]): Candidate | null {
  const [best, second] = candidates;
  if (best === undefined) return null;
  return best.score >= 1.3 * (second?.score ?? 0) && best.score > 1 ? best : null;
}

const fits = (division: Division, suffix: string | null): boolean =>
  division.level !== 'province' && (suffix === null || endingSign(division.name) === suffix);

/** How the text speaks of its own area: 我市, 我县, 本区; null where it does not, or not of one sort mostly. */
function ownSuffix(blocks: readonly Block[]): string | null {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const [, sign = ''] of block.folded.text.matchAll(/[我本]([市县区旗州盟])/g)) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * A county's report names its prefecture too, as the superior: where a prefecture leads and just one of its counties
 * has good evidence of its own, that county is meant.
 */
function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  if (best === undefined || best.division.level !== 'prefecture') return candidates;
  const inside = candidates.filter(
    ({ division }) => division.level === 'county' && division.code.startsWith(best.division.code.slice(0, 4)),
  );
  const [first, second] = inside;
  const meant = first !== undefined && first.score >= LEAST_SCORE && first.score >= 2 * (second?.score ?? 0);
  return meant ? candidates.filter((candidate) => candidate !== best) : candidates;
}

/**
 * The candidate that the text speaks for most, where it has score enough, and the one to be told from: not the prefecture
 * that the first lies in.
 */
function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best, second] = candidates;
  if (best === undefined || best.score < LEAST_SCORE) return [];
  const own = best.division.code.slice(0, 4);
  const rival =
    second?.division.level === 'prefecture' && second.division.code.startsWith(own) ? candidates[2] : second;
  return rival === undefined ? [best] : [best, rival];
}
