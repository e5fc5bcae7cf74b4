import { type Block, writeBlocks } from '../blocks.js';
import { findBody, weigh } from './body.js';
import { pageLines } from './flow.js';
import type { PageLine } from './lines.js';
import { headLines } from './metadata.js';
import { selectLines } from './select.js';
import { parseTree } from './tree.js';

/** What a page gives: the report's text, all words that the page shows, and whether a report stands in it. */
export interface ReadPage {
  readonly text: string;
  /** Every line of the page, for telling previews and shells. */
  readonly shown: string;
  readonly verdict: 'report' | 'navigation' | 'shell';
  /** The page was deeper or larger than a page can be; its end was left out. */
  readonly cut: boolean;
}

const toBlock = ({ text, table }: PageLine): Block =>
  table === null ? { kind: 'line', text } : { kind: 'table', table };

const FEWEST_WORDS = 40;

/**
 * Reads a saved web page: its report as lines, tables as a line for each row, without navigation, buttons and imprint.
 * Never throws. `navigation` and `shell` say that no report stands in it; its text is then empty.
 */
export function readPage(html: string): ReadPage {
  const { root, cut } = parseTree(html);
  const lines = pageLines(root);
  const shown = lines.map(({ text }) => text).join('\n');
  const body = findBody(root, lines);
  if (body === null || body.weight < FEWEST_WORDS) return { text: '', shown, verdict: verdictOf(lines), cut };
  const kept = selectLines(lines, body);
  const head = headLines(
    root,
    kept.map(({ text }) => text),
  );
  const text = writeBlocks([...head.map((one): Block => ({ kind: 'line', text: one })), ...kept.map(toBlock)]);
  return { text, shown, verdict: 'report', cut };
}

/** A page without running text: links in the main, or next to nothing, as pages are that fetch their words later. */
function verdictOf(lines: readonly PageLine[]): 'navigation' | 'shell' {
  const linked = lines.reduce((sum, line) => sum + (weigh(line) === 0 ? line.linked : 0), 0);
  return linked >= FEWEST_WORDS ? 'navigation' : 'shell';
}

/** Reads HTML that is a document and no page: Word's, Markdown's. All of it counts. */
export const readMarkup = (html: string): string => writeBlocks(pageLines(parseTree(html).root).map(toBlock));
