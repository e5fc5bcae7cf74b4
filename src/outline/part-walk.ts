import type { Span } from '../model/span.js';
import { unfold } from '../text/fold.js';
import type { Block } from './blocks.js';
import { headingCue, type KnownYears, type PartState, type SentenceCue, sentenceCue } from './parts.js';
import { unmarkedHeading } from './slogans.js';

/** A block's sentences, as spans of folded units, the heading's own first where it has one. */
export interface CutBlock {
  readonly block: Block;
  readonly sentences: readonly Span[];
  /** How many of them, from the first on, are the heading. */
  readonly headingCount: number;
}

const RANKS = 5;
const LOOKED_AT = 80;

/** Walks through a report's body and keeps which part holds: by heading, by sub-heading, by the turn of a sentence. */
export class PartWalk {
  readonly #base: PartState;
  readonly #years: KnownYears;
  /** By rank of heading: what the last heading of this rank said. */
  readonly #byRank: (PartState | null)[] = new Array<PartState | null>(RANKS).fill(null);
  #rank = -1;
  /** What the turn of a sentence said, until the next heading that is no sub-heading of the place where it stands. */
  #turn: { state: PartState; rank: number } | null = null;

  constructor(base: PartState, years: KnownYears) {
    this.#base = base;
    this.#years = years;
  }

  /** The state for each sentence of a block. */
  walk(cut: CutBlock): PartState[] {
    const { block, sentences, headingCount } = cut;
    if (block.heading !== null) this.#heading(block);
    else this.#unmarked(block);
    let inBlock: PartState | null = null;
    return sentences.map((sentence, index) => {
      if (index >= headingCount) inBlock = this.#sentence(block, sentence, index === 0, inBlock);
      return inBlock ?? this.state;
    });
  }

  /** What holds now. */
  get state(): PartState {
    return this.#turn?.state ?? this.#byRank.findLast((state) => state !== null) ?? this.#base;
  }

  #heading(block: Block): void {
    const { heading } = block;
    if (heading === null) return;
    const { rank, number } = heading.marker;
    if (this.#turn !== null && rank <= this.#turn.rank) {
      const kept = this.#turn.state;
      this.#turn = null;
      if (number === 1) this.#set(0, kept);
    }
    const words = block.folded.text.slice(heading.words.start, heading.words.end);
    this.#cue(rank, words, unfold(block.folded.offsets, heading.words), 'heading');
    this.#rank = rank;
  }

  #unmarked(block: Block): void {
    const words = unmarkedHeading(block);
    if (words !== null && this.#cue(0, words, block, 'unmarked-heading')) {
      this.#turn = null;
      this.#rank = 0;
    }
  }

  /** Takes what a heading says; one that says nothing leaves its rank as its elder brother left it. */
  #cue(rank: number, words: string, from: Span, rule: string): boolean {
    const cue = headingCue(words, this.#years);
    const keeps = rank === 0 && cue === null ? RANKS : rank + 1;
    this.#byRank.fill(null, keeps);
    if (cue === null) return false;
    const outer = this.#byRank.slice(0, rank).findLast((state) => state !== null) ?? this.#base;
    this.#set(rank, { part: cue.part ?? outer.part, period: cue.period, rule, from });
    return true;
  }

  #set(rank: number, state: PartState): void {
    this.#byRank[rank] = state;
    this.#byRank.fill(null, rank + 1);
  }

  /**
   * What a sentence that opens with a turn leaves for the rest of its block; null where the walk's own state holds. A
   * turn to the plan at the start of a block, or one that leads in a list, holds on behind the block too.
   */
  #sentence(block: Block, sentence: Span, leads: boolean, inBlock: PartState | null): PartState | null {
    const { text, offsets } = block.folded;
    const cue = sentenceCue(text.slice(sentence.start, sentence.start + LOOKED_AT), this.#years);
    const now = inBlock ?? this.state;
    if (cue === null || (cue.part === now.part && cue.year === null)) return inBlock;
    const state = turned(cue, unfold(offsets, sentence));
    if (cue.part === 'summary') return this.#turnBack(state, leads, inBlock);
    const leadsIn = sentence.end === text.length && text.endsWith(':');
    if (!leads && !leadsIn) return state;
    this.#turn = { state, rank: this.#rank < 0 ? RANKS : this.#rank };
    return null;
  }

  /** Back to what was done: for the block where a year is named, otherwise only to end an earlier turn. */
  #turnBack(state: PartState, leads: boolean, inBlock: PartState | null): PartState | null {
    if (state.period !== null) return state;
    if (leads) this.#turn = null;
    return inBlock;
  }
}

/** The state behind a turn; a year that it names holds instead of the part's. */
function turned({ part, year }: SentenceCue, from: Span): PartState {
  const period = year === null ? null : { year, lastYear: year, months: null };
  return { part, period, rule: part === 'plan' && year !== null ? 'goal-for-year' : `turn-to-${part}`, from };
}
