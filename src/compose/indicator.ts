import type { Kind } from '../model/observation.js';
import type { Matcher } from '../text/automaton.js';
import { residue } from './bare.js';
import type { Frame } from './frames.js';
import type { CompiledIndicator, IndicatorWord, Lexis, WordGroup } from './lexis.js';
import { isServed } from './served.js';
import { namedBy, type Reach, reachOf, type Surroundings, WEIGHT } from './surroundings.js';

/** The indicator found for a figure, and how near its words stood. */
export interface IndicatorMatch {
  readonly indicator: CompiledIndicator;
  readonly score: number;
  /** Where the farthest of its words was found. */
  readonly reach: Reach;
}

const RANK_WEIGHT = 0.4;
const LENGTH_WEIGHT = 0.02;

/** The best indicator for a figure, or null where none fits. */
export function matchIndicator(
  text: string,
  frame: Frame,
  kind: Kind,
  around: Surroundings,
  lexis: Lexis,
): IndicatorMatch | null {
  let best = null as IndicatorMatch | null;
  for (const indicator of lexis.indicatorsByUnit.get(frame.quantity.unit) ?? []) {
    if (indicator.row.kind !== kind || !around.hasAny(indicator.heads)) continue;
    if (blockingWord(indicator, around) !== null || (indicator.row.roll && isServed(text, frame))) continue;
    best = scoreRow(text, frame, indicator, around, lexis.genericNouns, best?.score) ?? best;
  }
  return best;
}

/** The word that says that something else is counted, or null. */
export function blockingWord(indicator: CompiledIndicator, around: Surroundings): string | null {
  for (const word of indicator.not) if (around.isOwn(word)) return word.text;
  for (const word of indicator.unless) if (around.weight(word) > 0) return word.text;
  return null;
}

/**
 * How well a row fits a figure; null where a word is missing, the figure's own words name something else, or it fits no
 * better than `beyond`.
 */
export function scoreRow(
  text: string,
  frame: Frame,
  indicator: CompiledIndicator,
  around: Surroundings,
  generic: Matcher<true>,
  beyond = Number.NEGATIVE_INFINITY,
): IndicatorMatch | null {
  let best = null as IndicatorMatch | null;
  for (const groups of indicator.ways) {
    best = scoreWay(text, frame, indicator, groups, around, generic, best?.score ?? beyond) ?? best;
  }
  return best;
}

function scoreWay(
  text: string,
  frame: Frame,
  indicator: CompiledIndicator,
  groups: readonly WordGroup[],
  around: Surroundings,
  generic: Matcher<true>,
  beyond: number,
): IndicatorMatch | null {
  let sum = 0;
  let length = 0;
  let head = WEIGHT.near;
  for (const group of groups) {
    const word = bestWord(group, around);
    if (word === null) return null;
    const weight = around.weight(word);
    sum += weight;
    length += word.text.length;
    head = Math.min(head, weight);
  }
  const score = sum / groups.length + (indicator.row.rank ?? 0) * RANK_WEIGHT + length * LENGTH_WEIGHT;
  if (score <= beyond || namesElse(text, frame, groups, generic) || closesElse(text, frame, groups)) return null;
  if (isNarrower(indicator, around, head) || (indicator.row.joint && namesOnePart(groups, around))) return null;
  const reach = reachOf(head);
  if (reach === 'before' && (namesPeople(text, frame) || tellsOfOthers(text, frame, groups, generic))) return null;
  if (left(reach) < Number.POSITIVE_INFINITY && foreignWords(text, frame, groups, generic) >= left(reach)) return null;
  return { indicator, score, reach };
}

/** The nearest word of a group, the longer of two; null where none stands near enough. */
export function bestWord({ words, inherits }: WordGroup, around: Surroundings): IndicatorWord | null {
  let best: IndicatorWord | null = null;
  let most = 0;
  for (const word of words) {
    const weight = around.weight(word);
    if (weight <= most || (!inherits && weight < WEIGHT.clause)) continue;
    best = word;
    most = weight;
  }
  return best;
}

/**
 * How many characters of a figure's own words may stay unexplained where the row's words stand so far away: what is left
 * names something else. The sentence before counts only for a figure that names nothing at all.
 */
const left = (reach: Reach): number => {
  if (reach === 'before') return 1;
  return reach === 'earlier' || reach === 'topic' ? 2 : Number.POSITIVE_INFINITY;
};

/** Whether a figure's own words name people of a sort, whom another sentence or block does not tell of. */
const namesPeople = (text: string, frame: Frame): boolean =>
  frame.near.some((span) =>
    /老人|老年人|儿童|学生|师生|青少年|职工|居民|群众|市民|村民|妇女|党员|干部|志愿者|社工|残疾人/.test(
      text.slice(span.start, span.end),
    ),
  );

/** Whether a figure's own words name some of the parts that a row measures as one: …,重度残疾人护理补贴640人、⟦44万元⟧. */
function namesOnePart(groups: readonly WordGroup[], around: Surroundings): boolean {
  if (!groups.every(({ inherits }) => inherits)) return false;
  const named = groups.filter(({ words }) => words.some((word) => around.isOwn(word)));
  return named.length > 0 && named.length < groups.length;
}

/** Whether a narrower programme is named no farther off than the row's own words: in its block, or in the same lead-in. */
const isNarrower = ({ narrower }: CompiledIndicator, around: Surroundings, head: number): boolean =>
  narrower.some((word) => around.weight(word) >= Math.max(head, WEIGHT.topic));

/**
 * Whether the clause before a figure names what another block or sentence does not tell of:
 * 有低保对象860户;⟦重度残疾人保障对象⟧120人,支出保障金96万元.
 */
function tellsOfOthers(
  text: string,
  { earlier: [clause] }: Frame,
  groups: readonly WordGroup[],
  generic: Matcher<true>,
): boolean {
  if (clause === undefined) return false;
  let words = text.slice(clause.start, clause.end);
  for (const group of groups) for (const { text: word } of group.words) words = words.replace(word, ' ');
  return residue(words, { start: 0, end: words.length }, generic).length >= LEFT_BEHIND;
}

/** Whether the noun behind the number names something that the row does not know: 社工为560名⟦困境儿童⟧ are no social workers. */
function namesElse(text: string, frame: Frame, groups: readonly WordGroup[], generic: Matcher<true>): boolean {
  const around = `${text.slice(frame.own.start, frame.own.end)} ${text.slice(frame.after.start, frame.rest.end)}`;
  if (groups.some(({ words }) => words.some((word) => around.includes(word.text)))) return false;
  return residue(text, frame.after, generic).length >= LEFT_BEHIND;
}

/** Units of places and bodies. */
const BODIES: ReadonlySet<string> = new Set(['个', '家', '所', '处', '座']);
/** Places and bodies by which a longer name ends: 社区治理⟦实验区⟧, 社会组织孵化⟦基地⟧. */
const CLOSING =
  /(?:实验区|示范区|[点站院所馆室园店厅堂墓]|中心|基地|试点|项目|平台|队伍?|超市|联盟|案例|品牌)(?:总数|数量?|已?达到?|共有?|共计|累计|增[加长]?至|发展到|为)*$/;

/**
 * Whether what is counted ends as the name of another thing than the row's, which only describes it: 城乡社区治理实验区
 * ⟦2个⟧ are no communities.
 */
function closesElse(text: string, { own, after, quantity }: Frame, groups: readonly WordGroup[]): boolean {
  if (!BODIES.has(quantity.unit)) return false;
  const name = text.slice(...(after.end > after.start ? [after.start, after.end] : [own.start, own.end]));
  const closing = CLOSING.exec(name);
  if (closing === null) return false;
  const end = closing.index;
  return !groups.some(({ words }) =>
    words.some(({ text: word }) => name.lastIndexOf(word) + word.length > end && name.includes(word)),
  );
}

/** So many unknown characters behind a number name something else. */
const LEFT_BEHIND = 2;

/** A grand total behind its parts names no part of them: 新登记15家,注销7家,全市累计⟦274家⟧. */
const GRAND = /^[,、]?(?:目前|现|全[市县区州旗镇乡])*(?:累计|共有?|总计|合计|总数|总量|现有)(?:达到?|为|有)?$/;

/** How much of a figure's own words neither the row nor the general vocabulary knows. */
function foreignWords(text: string, frame: Frame, groups: readonly WordGroup[], generic: Matcher<true>): number {
  if (frame.area !== null) return 0;
  let words = (GRAND.test(text.slice(frame.own.start, frame.own.end)) ? namedBy(frame) : frame.near)
    .map((span) => text.slice(span.start, span.end))
    .join(' ');
  for (const group of groups) for (const { text: word } of group.words) words = words.replace(word, ' ');
  return residue(words, { start: 0, end: words.length }, generic).length;
}
