import type { Rival } from '../model/explanation.js';
import type { PeriodMention, SentenceMentions } from '../model/mention.js';
import type { Kind } from '../model/observation.js';
import { type Origin, origin, type Sourced } from '../model/origin.js';
import type { Sentence } from '../model/outline.js';
import type { Span } from '../model/span.js';
import type { Hit } from '../text/automaton.js';
import { accept } from './accept.js';
import { countAdditions } from './additions.js';
import { areaOf } from './area.js';
import { type CategoryChoice, type CategoryResult, hasPayees, isHousework, tallyCategories } from './category.js';
import { splitClauses } from './clauses.js';
import { dimensionsOf } from './dimensions.js';
import { distribute } from './distribute.js';
import type { Draft } from './draft.js';
import { blockStart, type Frame, frameQuantities, withoutTimes } from './frames.js';
import type { Side } from './governing.js';
import { shareGrades } from './grades.js';
import { withoutHelped } from './helped.js';
import { type IndicatorMatch, matchIndicator } from './indicator.js';
import { kindOf } from './kind.js';
import type { CategoryVote, IndicatorWord, Lexis, StatusCue } from './lexis.js';
import { shareMembers } from './members.js';
import { dimensionsBefore, likeGradeBefore, namedBehind, partOfTarget } from './neighbour.js';
import { takeFromWhole } from './parts.js';
import { inheritPer } from './per.js';
import { lastYearOf, periodOf, sidesOf, yearOf } from './period.js';
import { rivalsOf } from './rivals.js';
import { SIGN, signsIn } from './signs.js';
import { statusOf } from './status.js';
import { subjectOf } from './subject.js';
import { Surroundings, surroundingsFor } from './surroundings.js';
import { timesTold } from './times.js';
import { beyondFirstItem, secondItem, type Topic } from './topic.js';
import { sumOverMembers } from './totals.js';
import { withoutUnheard } from './unheard.js';
import { nearby, windowOf } from './window.js';

/** Units that differ only by a measure word. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['个百分点', '百分点'],
  ['个千分点', '千分点'],
]);

const NONE_TOLD: ReadonlyMap<number, PeriodMention> = new Map();

/** A sentence with all that composing looks up in it. */
interface Scene {
  readonly sentence: Sentence;
  readonly mentions: SentenceMentions;
  readonly topic: Topic;
  readonly lexis: Lexis;
  readonly timeless: string;
  /** The signs of the sentence, and those of its topic with them. */
  readonly signs: number;
  readonly topicSigns: number;
  readonly frames: readonly Frame[];
  readonly hits: readonly Hit<IndicatorWord>[];
  readonly votes: readonly Hit<CategoryVote>[];
  readonly cues: readonly Hit<StatusCue>[];
  readonly sides: readonly Side[];
  /** By their places: the times of figures that a list of times tells one by one. */
  readonly told: ReadonlyMap<number, PeriodMention>;
  /** The indicator words around the figure that is being composed. */
  readonly around: Surroundings;
}

/** Composes the figures of one sentence. */
export function composeSentence(
  sentence: Sentence,
  mentions: SentenceMentions,
  topic: Topic,
  lexis: Lexis,
): readonly Draft[] {
  const { text } = sentence;
  if (mentions.quantities.length === 0) return [];
  const clauses = splitClauses(text, mentions.quantities);
  const timeless = withoutTimes(text, mentions.periods);
  const signs = signsIn(text);
  const reading = { text, timeless, signs, quantities: mentions.quantities, clauses };
  const frames = inheritPer(text, distribute(reading, frameQuantities(reading, lexis), lexis));
  const scene: Scene = {
    sentence,
    mentions,
    topic,
    lexis,
    timeless,
    signs,
    topicSigns: signs | signsIn(topic.phrase),
    frames,
    hits: lexis.indicatorWords.all(withoutUnheard(text, signs)),
    votes: lexis.categoryWords.longest(text),
    cues: lexis.statusCues.longest(text),
    sides: (signs & SIGN.old) === 0 ? [] : sidesOf(text, frames),
    told: mentions.periods.length === 0 ? NONE_TOLD : timesTold(text, frames, mentions.periods),
    around: surroundingsFor(lexis),
  };
  const drafts: Draft[] = [];
  const second = secondItem(text);
  const later = second < text.length ? { ...scene, topic: beyondFirstItem(topic) } : scene;
  for (const frame of frames)
    drafts.push(composeFigure(frame, frame.clause.start < second ? scene : later, drafts[frame.before] ?? null));
  const shared = (signs & (SIGN.residence | SIGN.care)) === 0 ? drafts : shareMembers(text, drafts);
  const named = shared.map((draft, i) => namedBehind(draft, shared[i + 1]));
  const whole = takeFromWhole(text, named);
  return sumOverMembers(text, countAdditions(text, shareGrades(text, whole)));
}

function composeFigure(frame: Frame, scene: Scene, before: Draft | null): Draft {
  const { sentence, mentions, topic, lexis, timeless, signs, frames, cues } = scene;
  const { text } = sentence;
  const window = windowOf(frame);
  const kind = kindOf(text, frame);
  const { choice } = tallyOf(frame, window, scene, blockBefore(frame, before));
  gatherAround(frame, window, scene, scene.around);
  const match = matchIndicator(timeless, frame, kind, scene.around, lexis);
  const indicator = match === null ? null : accept(match, choice, text, frame, scene.votes);
  const period = periodOf(frame, {
    text,
    periods: nearby(window, mentions.periods),
    inherited: sentence.period,
    side: scene.sides[frame.index] ?? null,
    told: scene.told.get(frame.index),
    counted: (from, to) => nearby(window, mentions.quantities).some(({ start, end }) => start >= from && end <= to),
    planned: sentence.part?.value === 'plan',
  });
  const past = isPast(period, sentence);
  return {
    quantity: frame.quantity,
    unit: UNITS.get(frame.quantity.unit) ?? frame.quantity.unit,
    kind,
    category: categoryOf(indicator, choice, categoryBefore(frame, kind, choice, before)),
    indicator: sourceIndicator(indicator),
    subject: subjectOf(timeless, frame, lexis, before),
    dimensions:
      dimensionsBefore(text, frame, before) ??
      likeGradeBefore(dimensionsOf(text, frame, match, topic.phrase, scene.topicSigns), text, frame, indicator, before),
    area: areaOf({ text, timeless, signs }, frame, kind, before, lexis),
    period,
    status:
      partOfTarget(text, frame, before) ??
      statusOf(frame, {
        text,
        signs,
        part: sentence.part,
        cues: nearby(window, cues),
        frames,
        past,
        year: lastYearOf(sentence.period?.value ?? null),
      }),
    rivals: () => weighRivals(frame, scene, kind, indicator),
  };
}

/** What the block before a figure's own in its sentence was about; null where it opens the sentence or told of an office's own work. */
const blockBefore = (frame: Frame, before: Draft | null): string | null =>
  before !== null &&
  before.quantity.start < blockStart(frame) &&
  before.category.origin.rule !== 'category-none' &&
  !isHousework(before.category.value)
    ? before.category.value
    : null;

const tallyOf = (
  frame: Frame,
  window: Span,
  { sentence, votes, topic, frames }: Scene,
  block: string | null = null,
): CategoryResult =>
  tallyCategories(
    frame,
    withoutHelped(sentence.text, frame, nearby(window, votes)),
    topic,
    hasPayees(frame, frames[frame.index - 1]),
    block,
  );

const gatherAround = (frame: Frame, window: Span, { sentence, hits, topic }: Scene, around: Surroundings): void =>
  around.gather(sentence.text, frame, nearby(window, hits), { topic: topic.words, before: topic.wordsBefore });

/** The readings that were not taken, weighed anew: hardly a figure is ever asked for them. */
function weighRivals(frame: Frame, scene: Scene, kind: Kind, taken: IndicatorMatch | null): Rival[] {
  const { lexis, timeless } = scene;
  const around = new Surroundings(lexis);
  const window = windowOf(frame);
  gatherAround(frame, window, scene, around);
  const tally = tallyOf(frame, window, scene);
  return rivalsOf(timeless, frame, kind, around, lexis, taken, tally);
}

/**
 * The category of the figure before in its block, for a figure that names none itself: 建成公墓9座,占地⟦56亩⟧. A rate that only
 * leans to one is of what was counted before: 检查养老院36家,整改率⟦98%⟧.
 */
function categoryBefore(frame: Frame, kind: Kind, choice: CategoryChoice, before: Draft | null): string | null {
  if (before === null || before.quantity.start < blockStart(frame)) return null;
  const said = choice.said();
  const open = said === null || (said === 'hinted' && kind === 'ratio');
  return open && before.category.origin.rule !== 'category-none' ? before.category.value : null;
}

function categoryOf(match: IndicatorMatch | null, choice: CategoryChoice, before: string | null): Sourced<string> {
  if (match !== null) return { value: match.indicator.row.category, origin: origin('computed', 'of-indicator') };
  if (before !== null) return { value: before, origin: origin('inherited', 'category-figure') };
  const basis = { near: 'stated', none: 'assumed' } as const;
  const how = choice.reach === 'near' || choice.reach === 'none' ? basis[choice.reach] : 'inherited';
  return { value: choice.category, origin: origin(how, `category-${choice.reach}`) };
}

function sourceIndicator(match: IndicatorMatch | null): Sourced<string | null> {
  if (match === null) return { value: null, origin: origin('assumed', 'no-indicator-fits') };
  const how: Origin['basis'] = match.reach === 'near' ? 'stated' : 'inherited';
  return { value: match.indicator.row.id, origin: origin(how, `words-${match.reach}`) };
}

function isPast(period: Sourced<string> | null, sentence: Sentence): boolean {
  if (period === sentence.period) return false;
  const own = lastYearOf(period?.value ?? null);
  const base = yearOf(sentence.period?.value ?? null);
  return own !== null && base !== null && own < base;
}
