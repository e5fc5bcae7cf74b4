import {
  comparePassages,
  compareReports,
  compareSteps,
  findGaps,
  matchPledges,
  pledgeSteps,
  rebaseSteps,
  saysSame,
} from './compare/index.js';
import { categorise, compose, composeAlone, explain as explainFinding, lexisOf } from './compose/index.js';
import { BUILT_IN, type Vocabulary } from './lexicon/vocabulary.js';
import type { CompareOptions } from './model/comparison.js';
import type { SourceDocument } from './model/document.js';
import type { Explanation } from './model/explanation.js';
import { type LaidOutComparison, layOut } from './model/laid-out.js';
import type { SentenceMentions } from './model/mention.js';
import type { Kind } from './model/observation.js';
import type { Outline } from './model/outline.js';
import type { LoadedReport, Report } from './model/report.js';
import { outlineReport } from './outline/index.js';
import { FILE_LIMIT, readDocument, readText, tooLarge } from './read/index.js';
import { recogniseSentence } from './recognise/index.js';

/**
 * The program on one page:
 *
 *     bytes ─read→ document ─outline→ outline ─recognise→ mentions ─compose→ observations, initiatives
 *                                                                            └─compare→ comparison
 *
 * Rendering and the terminal interface take what this page hands over; nothing flows back. Every step reads by the same
 * vocabulary, the program's own unless another is given.
 */
export function extractDocument(document: SourceDocument, vocabulary: Vocabulary = BUILT_IN): LoadedReport {
  const outline = outlineDocument(document, vocabulary);
  const { title, bureau, area, published, summaryYear, planYear } = outline.letterhead;
  const report: Report = {
    id: document.id,
    path: document.path,
    title,
    bureau,
    area: area === null ? null : { ...area.value, origin: area.origin },
    published,
    summaryYear,
    planYear,
    sections: outline.sections,
    ...compose(outline, mentionsOf(outline, vocabulary), lexisOf(vocabulary)),
  };
  return { report, text: document.text, diagnostics: [...document.diagnostics, ...outline.diagnostics] };
}

/** A report's skeleton: headings with their categories, parts and years. */
const outlineDocument = (document: SourceDocument, vocabulary: Vocabulary = BUILT_IN): Outline =>
  outlineReport(document, (heading) => categorise(heading, lexisOf(vocabulary)), vocabulary);

const mentionsOf = (outline: Outline, vocabulary: Vocabulary): SentenceMentions[] =>
  outline.sentences.map((sentence) => recogniseSentence(sentence.text, vocabulary));

/** Reads and extracts one file of any format: plain text, Markdown, a saved web page, Word, PDF. */
export const loadFile = async (
  bytes: Uint8Array,
  path: string,
  vocabulary: Vocabulary = BUILT_IN,
): Promise<LoadedReport> => extractDocument(await readDocument(bytes, { path }), vocabulary);

/** Reads and extracts one file's bytes as plain text. */
export const loadBytes = (bytes: Uint8Array, path: string, vocabulary: Vocabulary = BUILT_IN): LoadedReport =>
  extractDocument(readText(bytes, { path }), vocabulary);

/** Extracts one report from its text. */
export const extract = (
  text: string,
  { path, vocabulary }: { readonly path: string; readonly vocabulary?: Vocabulary },
): Report => loadBytes(new TextEncoder().encode(text), path, vocabulary).report;

/** Why the finding of that id reads as it does; null where the document has none of that id. */
export function explain(document: SourceDocument, id: string, vocabulary: Vocabulary = BUILT_IN): Explanation | null {
  const outline = outlineDocument(document, vocabulary);
  return explainFinding(outline, mentionsOf(outline, vocabulary), id, lexisOf(vocabulary));
}

/** A figure of a sentence on its own; `start` counts the folded sentence. */
export interface FigureAlone {
  readonly start: number;
  readonly value: number | null;
  /** As the report's unit stands for it: 所 in 学校3所. */
  readonly unit: string;
  readonly kind: Kind;
  readonly category: string;
  readonly indicator: string | null;
  readonly subject: string;
}

/** What a sentence on its own says by a vocabulary: 巩固率99.2% → one figure. The examples of a vocabulary are read so. */
export const figuresAlone = (sentence: string, vocabulary: Vocabulary): readonly FigureAlone[] =>
  composeAlone(sentence, (text) => recogniseSentence(text, vocabulary), lexisOf(vocabulary)).map((draft) => ({
    start: draft.quantity.start,
    value: draft.quantity.magnitude.value,
    unit: draft.quantity.unit,
    kind: draft.kind,
    category: draft.category.value,
    indicator: draft.indicator.value,
    subject: draft.subject.value,
  }));

/** The category that a phrase on its own names by a vocabulary; null where it names none. */
export const categoryAlone = (phrase: string, vocabulary: Vocabulary): string | null =>
  categorise(phrase, lexisOf(vocabulary));

/** Compares reports for other programs: what `compare --format json` prints, every column's cell written out. */
export const compareLaidOut = (
  reports: readonly Report[],
  options: CompareOptions = {},
  vocabulary: Vocabulary = BUILT_IN,
): LaidOutComparison => layOut(compareReports(reports, options, vocabulary));

export { type Addition, extend } from './lexicon/extend.js';
export { BUILT_IN, type Vocabulary } from './lexicon/vocabulary.js';
export {
  comparePassages as passages,
  compareReports as compare,
  compareSteps,
  FILE_LIMIT,
  findGaps as gaps,
  matchPledges as pledges,
  pledgeSteps,
  readDocument,
  readText,
  rebaseSteps,
  saysSame,
  tooLarge,
};
