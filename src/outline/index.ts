import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import type { SourceDocument } from '../model/document.js';
import type { Outline } from '../model/outline.js';
import { locate } from './area/index.js';
import { type Block, readBlocks } from './blocks.js';
import { readBureau } from './bureau.js';
import { contentsLines } from './contents.js';
import { type Role, readLayout } from './layout.js';
import { readHead } from './letterhead.js';
import { officesOf } from './offices.js';
import { type CutBlock, PartWalk } from './part-walk.js';
import { readYears } from './read-years.js';
import { collectHeadings, headingPaths } from './sections.js';
import { type FullStop, fullStopOf, splitSentences } from './sentences.js';
import { toSections, toSentences } from './write.js';
import { yearDiagnostics } from './years.js';

/** Finds a heading's programme category, or null: handed in by the caller. */
export type Categorise = (heading: string) => string | null;

/**
 * Reads a report's skeleton: headings with their level and extent, sentences, letterhead, and for each sentence the
 * part of the report (what was done, what is planned) and the time that holds where a figure states none. Never
 * throws; what cannot be told is null, and so are part and period of sentences in the letterhead and below the text.
 * The line `(一)城乡低保。全市…。` gives a section 城乡低保 and two sentences, the first of them its heading.
 */
export function outlineReport(
  document: SourceDocument,
  categorise: Categorise = () => null,
  vocabulary: Vocabulary = BUILT_IN,
): Outline {
  const { text } = document;
  const offices = officesOf(vocabulary);
  const read = withoutContents(readBlocks(text, document.rows));
  const roles = readLayout(text, read.blocks, read.contents);
  const blocks = read.blocks.map((block, at) => (roles[at] === 'body' ? block : { ...block, heading: null }));
  const stop = fullStopOf(blocks.map((block) => block.folded.text));
  const cuts = blocks.map((block) => cut(block, stop));
  const head = readHead(text, blocks, roles, offices);
  const headings = collectHeadings(text, blocks);
  const placed = (role: Role): CutBlock[] => cuts.filter((_, at) => roles[at] === role);
  const years = readYears({ head, headings, lead: placed('head'), body: placed('body') });
  const walk = new PartWalk(years.base, years.known);
  const states = cuts.map((block, at) => (roles[at] === 'body' ? walk.walk(block) : []));
  const paths = headingPaths(headings, blocks);
  const inBody = blocks.filter((_, at) => roles[at] === 'body');
  const outside = blocks.filter((_, at) => roles[at] !== 'body');
  const located = locate(document.path, readBureau(head, inBody, offices), blocks, outside);
  return {
    document,
    letterhead: {
      title: head.title?.text ?? null,
      bureau: located.bureau,
      area: located.area,
      published: head.published,
      summaryYear: years.summary?.lastYear ?? null,
      planYear: years.plan?.year ?? null,
    },
    sections: toSections(headings, blocks, states, categorise),
    sentences: cuts.flatMap((block, at) => toSentences(block, paths[at] ?? [], states[at] ?? [], years)),
    diagnostics: [...yearDiagnostics(document.path, years, years.candidates, head.published), ...located.diagnostics],
  };
}

/** Blocks whose lines of a table of contents open no section, and which lines these are. */
function withoutContents(blocks: readonly Block[]): { blocks: readonly Block[]; contents: ReadonlySet<number> } {
  const contents = contentsLines(blocks);
  return { blocks: blocks.map((block) => (contents.has(block.index) ? { ...block, heading: null } : block)), contents };
}

/** Cuts a block into sentences; a heading that runs on into text is a sentence of its own. */
function cut(block: Block, stop: FullStop): CutBlock {
  const { text } = block.folded;
  if (block.heading === null) return { block, sentences: splitSentences(text, 0, stop), headingCount: 0 };
  const heading = { start: 0, end: block.heading.end };
  return { block, sentences: [heading, ...splitSentences(text, heading.end, stop)], headingCount: 1 };
}
