import { type Origin, origin, type Sourced } from '../model/origin.js';
import type { Part, Section, Sentence } from '../model/outline.js';
import { unfold } from '../text/fold.js';
import type { Block } from './blocks.js';
import type { CutBlock } from './part-walk.js';
import type { PartState } from './parts.js';
import { type TimeSpan, toEdtf } from './reference-periods.js';
import { type Headed, sectionEnds } from './sections.js';
import type { ReportYears, YearCandidate } from './years.js';

/** The contract's sections. A section's part is that of its heading. */
export function toSections(
  headings: readonly Headed[],
  blocks: readonly Block[],
  states: readonly (readonly PartState[])[],
  categorise: (heading: string) => string | null,
): Section[] {
  const ends = sectionEnds(headings, blocks);
  return headings.map(({ block, marker, level, heading }, at) => ({
    marker,
    level,
    heading,
    start: block.start,
    end: ends[at] ?? block.end,
    category: categorise(heading),
    part: states[block.index]?.[0]?.part ?? null,
  }));
}

/** A block's sentences with part and period; those without a state, of letterhead and foot, have neither. */
export function toSentences(
  { block, sentences, headingCount }: CutBlock,
  headings: readonly number[],
  states: readonly PartState[],
  years: ReportYears,
): Sentence[] {
  const { text, offsets } = block.folded;
  return sentences.map((sentence, at) => {
    const { start, end } = unfold(offsets, sentence);
    const state = states[at] ?? null;
    return {
      start,
      end,
      text: text.slice(sentence.start, sentence.end),
      offsets: offsets.subarray(sentence.start, sentence.end + 1),
      paragraph: block.index,
      headings,
      isHeading: at < headingCount,
      part: state === null ? null : partOf(state),
      period: state === null ? null : periodOf(state, years),
    };
  });
}

const originOf = (state: PartState): Origin =>
  state.from === null ? origin('assumed', state.rule) : origin('inherited', state.rule, state.from);

const partOf = (state: PartState): Sourced<Part> => ({ value: state.part, origin: originOf(state) });

/** The time that a heading names itself, otherwise that of the report's part; null where neither is known. */
function periodOf(state: PartState, years: ReportYears): Sourced<string> | null {
  const known = years[state.part];
  const { period } = state;
  if (period !== null && !isOwnYear(period, known)) {
    const year = period.year ?? known?.lastYear ?? null;
    if (year !== null) return { value: toEdtf(year, period.lastYear ?? year, period.months), origin: originOf(state) };
  }
  return known === null ? null : { value: toEdtf(known.year, known.lastYear, known.months), origin: yearOrigin(known) };
}

/** Whether a heading names but the year of its part, of which the report is about some months: 2025年工作总结 over a half year. */
const isOwnYear = ({ year, lastYear, months }: TimeSpan, known: YearCandidate | null): boolean =>
  known?.months != null && months === null && year === known.year && (lastYear ?? year) === year;

function yearOrigin(known: YearCandidate): Origin {
  const rule = `year-of-${known.part}-by-${known.source}`;
  if (known.source === 'next-year') return origin('computed', rule, known.from ?? undefined);
  if (known.source === 'published') return origin('computed', rule);
  return known.from === null ? origin('assumed', rule) : origin('inherited', rule, known.from);
}
