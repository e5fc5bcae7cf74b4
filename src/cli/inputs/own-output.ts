import { EN } from '../../lexicon/wording/en.js';
import { ZH } from '../../lexicon/wording/zh.js';

/** How far into a file its first line and a page's head reach. */
const HEAD = 1000;

const decoder = new TextDecoder();

/** A heading with places for values as a pattern: `对标: {areas}个地区` → /对标: [^\n]{1,60}个地区/. */
const patternOf = (heading: string): string =>
  heading.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^\\n]{1,60}');

const HEADLINE = new RegExp(
  `^\ufeff?(?:# )?(?:${[ZH, EN]
    .flatMap(({ labels }) => [labels.comparison, labels.pledges, labels.gaps, labels.passages])
    .map(patternOf)
    .join('|')})`,
);

const PAGE = /^<!doctype html>[\s\S]*<meta name="generator" content="duibiao">/;

/**
 * Whether a file is a comparison, or pledges, gaps or passages, that this program wrote as text, Markdown or a page. Kept beside the reports, it would
 * be read as one of them, and its figures counted a second time.
 */
export function isOwnOutput(bytes: Uint8Array): boolean {
  const head = decoder.decode(bytes.subarray(0, HEAD));
  return HEADLINE.test(head) || PAGE.test(head);
}
