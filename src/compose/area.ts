import type { Kind } from '../model/observation.js';
import { isBare } from './bare.js';
import type { Draft } from './draft.js';
import type { Frame } from './frames.js';
import type { Lexis } from './lexis.js';
import { SIGN } from './signs.js';
import { openingArea, openingLevel } from './sub-area.js';

/** A sentence, the same without its times, and the signs of it. */
interface Words {
  readonly text: string;
  readonly timeless: string;
  readonly signs: number;
}

/**
 * The place that a figure is of, where it is not the report's own area: by its own words (`其中市本级⟦161人⟧` → 市本级), by
 * what its clause opens with, or as part or sum of the figure before. Null where it is the report's own.
 */
export function areaOf(words: Words, frame: Frame, kind: Kind, before: Draft | null, lexis: Lexis): string | null {
  const taken =
    frame.area ?? partOfArea(words.text, frame, before) ?? sumOfArea(words.text, frame, kind, before, lexis);
  if (taken !== null || (words.signs & SIGN.place) === 0) return taken;
  const clause = words.timeless.slice(frame.clause.start, frame.quantity.start);
  return openingArea(clause, lexis) ?? (kind === 'amount' ? null : openingLevel(clause));
}

/** What opens a part of what was counted before: 其中, or how it is lived: 集中供养63人、分散供养98人. */
const PART = /^[,(、]?(?:其中|集中|分散|散居|城市|城镇|农村|男|女|全护理|半护理|全自理)/;

/** The parts of a place's count are of that place: 石桥镇五保对象16人,其中集中供养⟦6人⟧. */
function partOfArea(text: string, { quantity }: Frame, before: Draft | null): string | null {
  if (before === null || before.area === null || before.unit !== quantity.unit) return null;
  return PART.test(text.slice(before.quantity.end, quantity.start)) ? before.area : null;
}

/** The sum that a place's counts end with is of that place: 石桥镇2户10人,救助资金⟦2.5万元⟧. */
function sumOfArea(text: string, frame: Frame, kind: Kind, before: Draft | null, lexis: Lexis): string | null {
  if (kind !== 'amount' || before === null || before.area === null || before.kind !== 'count') return null;
  const own = { start: frame.clause.start, end: frame.quantity.start };
  if (text[own.start - 1] !== ',' || before.quantity.end !== own.start - 1) return null;
  if (/[全我本][省市县区州旗镇乡]/.test(text.slice(own.start, own.end))) return null;
  return isBare(text, own, lexis.genericNouns) ? before.area : null;
}
