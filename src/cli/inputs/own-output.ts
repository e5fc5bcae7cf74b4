import { EN } from '../../lexicon/wording/en.js';
import { ZH } from '../../lexicon/wording/zh.js';

/** How far into a file its first lines and a page's head reach. */
const HEAD = 1000;

const decoder = new TextDecoder();

/** A heading with places for values as a pattern: `对标: {areas}个地区` → 对标: [^\n]{1,60}个地区. */
const patternOf = (heading: string): string =>
  heading.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^\\n]{1,60}');

/** The heading of a comparison, of pledges, gaps or passages. */
const HEADLINES = [ZH, EN]
  .flatMap(({ labels }) => [labels.comparison, labels.pledges, labels.gaps, labels.passages])
  .map(patternOf);

/** Findings of a report: below its name a table's header. An outline: below its path the letterhead's first fields. */
const TABLES = [ZH, EN].flatMap(({ labels: { figure, period, status, title, bureau } }) => [
  `[^\\n]+\\n\\n[^\\n]+ ${figure} +${period} +${status} *\\n[─-]{20}`,
  `[^\\n]+\\n${title}  [^\\n]+\\n${bureau}  `,
]);

/** Why a finding reads as it does: its id, then its place. */
const EXPLANATION = '[0-9a-f]{12}:\\d+-\\d+\\n[^\\n]+:\\d+\\n';

/** Data under the name of a text: the first columns of a table, the first field of JSON. */
const DATA =
  '(?:row|report|category|baseline|area)[,\\t](?:path|kind|category|category_name)[,\\t]|\\{\\s*"(?:type|schema|schemaVersion)":';

const TEXT = new RegExp(`^\ufeff?(?:(?:# )?(?:${HEADLINES.join('|')})|${[...TABLES, EXPLANATION, DATA].join('|')})`);

const PAGE = /^<!doctype html>[\s\S]*<meta name="generator" content="duibiao">/;

/**
 * Whether a file is what this program wrote, as text, data or a page. Kept beside the reports, it would be read as one of
 * them, and its figures counted a second time.
 */
export function isOwnOutput(bytes: Uint8Array): boolean {
  const head = decoder.decode(bytes.subarray(0, HEAD));
  return TEXT.test(head) || PAGE.test(head);
}
