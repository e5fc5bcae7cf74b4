import { type Block, writeBlocks } from '../blocks.js';
import { type Element, parseTree } from '../tree.js';
import { type Body, findBody } from './body.js';
import { pageLines } from './flow.js';
import type { PageLine } from './lines.js';
import { headLines } from './metadata.js';
import { selectLines } from './select.js';
import { type WeighedPage, weighLines } from './weigh.js';

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

/** What a page's script shows must be as long as a report to be taken for one. */
const FEWEST_REVEALED = 300;

/**
 * Reads a saved web page: its report as lines, tables as a line for each row, without navigation, buttons and imprint.
 * A page that shows no report may hold one that its script would show; that one is taken, then. Never throws.
 * `navigation` and `shell` say that no report stands in it; its text is then empty.
 */
export function readPage(html: string): ReadPage {
  const { root, cut } = parseTree(html);
  const seen = look(root, false, FEWEST_WORDS);
  const { page, body } = seen.body === null ? orElse(look(root, true, FEWEST_REVEALED), seen) : seen;
  const shown = page.lines.map(({ text }) => text).join('\n');
  if (body === null) return { text: '', shown, verdict: verdictOf(page), cut };
  const kept = selectLines(page, body);
  const head = headLines(
    root,
    kept.map(({ text }) => text),
  );
  const text = writeBlocks([...head.map((one): Block => ({ kind: 'line', text: one })), ...kept.map(toBlock)]);
  return { text, shown, verdict: 'report', cut };
}

interface Looked {
  readonly page: WeighedPage;
  readonly body: Body | null;
}

function look(root: Element, revealed: boolean, fewest: number): Looked {
  const page = weighLines(pageLines(root, revealed));
  const body = findBody(root, page);
  return { page, body: body === null || body.weight < fewest ? null : body };
}

const orElse = (first: Looked, other: Looked): Looked => (first.body === null ? other : first);

/** A page without running text: links in the main, or next to nothing, as pages are that fetch their words later. */
function verdictOf({ lines, weights }: WeighedPage): 'navigation' | 'shell' {
  const linked = lines.reduce((sum, line, at) => sum + (weights[at] === 0 ? line.linked : 0), 0);
  return linked >= FEWEST_WORDS ? 'navigation' : 'shell';
}
