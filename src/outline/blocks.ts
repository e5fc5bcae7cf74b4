import type { WrittenRow } from '../model/document.js';
import type { Span } from '../model/span.js';
import { type Folded, fold } from '../text/fold.js';
import { type Paragraph, splitParagraphs } from '../text/paragraphs.js';
import { joinBrokenTitle } from './broken-title.js';
import { skipMarkdown, splitGluedTitle } from './decorations.js';
import { splitFlattened } from './flattened.js';
import { type Marker, readMarker } from './markers.js';

/** The heading at the start of a block. Offsets count folded units of the block. */
export interface BlockHeading {
  readonly marker: Marker;
  /** The heading's words, without marker and closing punctuation. */
  readonly words: Span;
  /** Where the text that runs on begins; the block's length where nothing does. */
  readonly end: number;
}

/** A paragraph, folded, with the heading that opens it. */
export interface Block extends Span {
  readonly index: number;
  readonly folded: Folded;
  readonly heading: BlockHeading | null;
}

/** Cuts a document's text into folded paragraphs and reads the heading marker of each. Empty paragraphs are left out. `rows` are read as they were written out. */
export function readBlocks(text: string, rows: readonly WrittenRow[] = []): Block[] {
  const written = new Map(rows.map((row) => [row.start, row] as const));
  const lines = splitGluedTitle(text, joinBrokenTitle(text, splitParagraphs(text)));
  return skipMarkdown(text, splitFlattened(text, lines))
    .map((paragraph) => {
      const row = written.get(paragraph.start);
      const stands = row?.end === paragraph.end;
      return { paragraph, folded: stands ? row : foldParagraph(text, paragraph), isRow: stands };
    })
    .filter(({ folded }) => folded.text !== '')
    .map(({ paragraph, folded, isRow }, index) => ({
      index,
      start: folded.offsets[0] ?? paragraph.start,
      end: paragraph.end,
      folded,
      heading: isRow ? null : readHeading(folded.text),
    }));
}

const foldParagraph = (text: string, { start, end, skip }: Paragraph): Folded => fold(text, start, end, skip);

/** Reads the heading at the start of folded text; null where no marker stands there or no words follow it. */
export function readHeading(text: string): BlockHeading | null {
  const marker = readMarker(text);
  if (marker === null) return null;
  const end = headingEnd(text, marker.textStart);
  const words = trimPunctuation(text, marker.textStart, end);
  return words.end > words.start ? { marker, words, end } : null;
}

const OPENING = '《“‘(〈「『[';
const SHUTTING = '》”’)〉」』]';
const LONGEST_BRACKET = 60;

/**
 * Behind the first 。 or : of the running text, outside brackets and quotes, or where a first sub-heading follows on the
 * same line; the text's length where there is none of these.
 */
function headingEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at = behindBracket(text, at)) {
    if (at > from + 3 && opensList(text, at)) return at;
    if ('。!?'.includes(text.charAt(at)) || (text.charAt(at) === ':' && !isClock(text, at))) return at + 1;
  }
  return text.length;
}

/** Behind the bracket or quote that opens here and is soon shut again; otherwise behind this sign. */
function behindBracket(text: string, at: number): number {
  const kind = OPENING.indexOf(text.charAt(at));
  const close = kind < 0 ? -1 : text.slice(at, at + LONGEST_BRACKET).indexOf(SHUTTING.charAt(kind));
  return at + Math.max(close, 0) + 1;
}

/** A first sub-heading that lost its line break: 一、上半年工作总结(一)社会救助…, (一)社会救助工作1.做好…. */
const opensList = (text: string, at: number): boolean =>
  /[\u4e00-\u9fff”》) ]/.test(text.charAt(at - 1)) &&
  /^(?:\(一\)|1(?:、|\.(?!\d)))[\u4e00-\u9fff“《]/.test(text.slice(at, at + 6));

const isClock = (text: string, at: number): boolean => /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));

function trimPunctuation(text: string, start: number, end: number): Span {
  let stop = end;
  while (stop > start && '。:;,.、!? '.includes(text.charAt(stop - 1))) stop--;
  return { start, end: stop };
}

/** What the document prints at folded units: the original signs without the blanks and breaks that folding drops. */
export function printed(source: string, folded: Folded, { start, end }: Span): string {
  let out = '';
  for (let at = start; at < end; at++) out += source.charAt(folded.offsets[at] ?? 0);
  return out;
}
