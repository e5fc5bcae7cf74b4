import type { Hit } from '../text/automaton.js';
import type { CategoryChoice } from './category.js';
import type { Frame } from './frames.js';
import type { IndicatorMatch } from './indicator.js';
import type { CategoryVote } from './lexis.js';
import { isIncrease } from './step.js';
import { REMAINDER } from './subject.js';

type Votes = readonly Hit<CategoryVote>[];

/** Places right behind a number: 9个⟦街道⟧开办老年食堂14家 counts streets, not canteens. */
const PLACES =
  /^(?:乡镇|街道|镇\(街道\)|乡镇\(街道\)|乡\(镇\)|镇街|镇乡|社区|行政村|村|村\(社区\)|村居|县区|县\(区\)|县市区|县\(市、区\)|县|区|镇|乡|部门|单位|苏木|嘎查)(?:\([^()]{1,6}\))?$/;

/** Whether a figure counts places or offices where something is done, rather than the thing. */
const countsPlaces = (text: string, frame: Frame): boolean =>
  frame.quantity.unit === '个' && PLACES.test(text.slice(frame.after.start, frame.after.end));

/** Whether a figure tells what is left of a whole when its parts are told: 低保金320万元、其他⟦40万元⟧. */
const isRemainder = (text: string, { inherited, own }: Frame): boolean =>
  inherited === 'figure' && REMAINDER.test(text.slice(own.start, own.end));

/** Whether the noun right behind a number is another programme's than the row whose words stand further off: 为特困人员和80名⟦老人⟧. */
function countsOthers(text: string, frame: Frame, match: IndicatorMatch, votes: Votes): boolean {
  const { category } = match.indicator.row;
  if (countsPlaces(text, frame) && category !== 'community-governance') return true;
  if (match.reach === 'near') return false;
  const { start, end } = frame.after;
  const behind = votes.filter((vote) => vote.value.strong && vote.start >= start && vote.end <= end);
  return behind.length > 0 && behind.every((vote) => vote.value.category !== category);
}

/**
 * The match itself where it holds for the figure, null where it does not: a row of words that any programme uses (覆盖率)
 * holds only where the figure is about the row's own category; an increase is not the level that it adds to.
 */
export function accept(
  match: IndicatorMatch,
  choice: CategoryChoice,
  text: string,
  frame: Frame,
  votes: Votes,
): IndicatorMatch | null {
  const { row } = match.indicator;
  if (row.increment !== true && isIncrease(text, frame)) return null;
  if (isRemainder(text, frame) || countsOthers(text, frame, match, votes)) return null;
  const told = row.generic === true || match.reach === 'before';
  return told && choice.category !== row.category ? null : match;
}
