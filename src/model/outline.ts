import type { Area } from './area.js';
import type { Diagnostic } from './diagnostic.js';
import type { SourceDocument } from './document.js';
import type { Sourced } from './origin.js';
import type { Span } from './span.js';

/** Whether a passage tells what was done or what is intended. */
export const PARTS = ['summary', 'plan'] as const;

/** One of the two. */
export type Part = (typeof PARTS)[number];

/** A heading at the start of a line, with a marker, and everything up to the next heading of its level or above. */
export interface Section extends Span {
  /** As written, without the punctuation behind it: 一, (一), 1. */
  readonly marker: string;
  /** 1 for 一、 · 2 for (一) · 3 for 1、 and 1. · 4 for (1) and ①. */
  readonly level: number;
  /** The heading's words: to the line's end, or to the first 。 or ： where text runs on behind it. */
  readonly heading: string;
  readonly category: string | null;
  readonly part: Part | null;
}

/** What the head of a report and its title say of it. */
export interface Letterhead {
  readonly title: string | null;
  readonly bureau: string | null;
  readonly area: Sourced<Area> | null;
  /** ISO date. */
  readonly published: string | null;
  readonly summaryYear: number | null;
  readonly planYear: number | null;
}

/**
 * A sentence, in the report's own words and folded for reading: full-width forms narrowed, soft line breaks, page
 * footers and blanks between Chinese characters dropped. `start` and `end` are offsets into the document.
 */
export interface Sentence extends Span {
  readonly text: string;
  /** `offsets[i]` is where folded unit `i` stands in the document; one entry more than `text` is long. */
  readonly offsets: Int32Array;
  /** Counts paragraphs from 0; sentences of one paragraph share it. */
  readonly paragraph: number;
  /** Indices into `Outline.sections`, outermost first. */
  readonly headings: readonly number[];
  /** Where this sentence is itself (part of) a heading's line. */
  readonly isHeading: boolean;
  readonly part: Sourced<Part> | null;
  /** The reference period that holds where a figure states none, as EDTF: "2022", "2020-01/2020-06", "2016/2020". */
  readonly period: Sourced<string> | null;
}

/** A report's skeleton. */
export interface Outline {
  readonly document: SourceDocument;
  readonly letterhead: Letterhead;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly diagnostics: readonly Diagnostic[];
}
