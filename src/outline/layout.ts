import { NAVIGATION, SITE_FOOT, TITLE_WORDS } from '../lexicon/outline.js';
import { GENERIC_LABELS } from '../lexicon/tables.js';
import { buildMatcher } from '../text/automaton.js';
import { startsWithBullet } from '../text/measured-lines.js';
import type { Block } from './blocks.js';
import { readDate } from './dates.js';
import { findLabels } from './fields.js';
import { readTitleScopes } from './scopes.js';

/** What a block is on the page: the report's head, its running text, or what stands below it. */
export type Role = 'head' | 'body' | 'foot';

const BUTTONS = buildMatcher(NAVIGATION.map((word) => [word, true] as const));
const HEAD_BLOCKS = 80;
const FOOT_BLOCKS = 12;
const BODY_LENGTH = 45;

/** Whether a block is a page's furniture: breadcrumbs, buttons, neighbouring pages. */
export function isNavigation(block: Block): boolean {
  const { text } = block.folded;
  if (text.length > 120) return false;
  if (/^(?:首页|当前位置|您的位置|您当前的?位置|你的位置|现在位置|上一[篇条]|下一[篇条]|相关链接|扫一扫)/.test(text))
    return true;
  if (/[^\d]>{1,2}[^\d]/.test(text) && !text.includes('。')) return true;
  return isMadeOfButtons(text);
}

/** Whether a line is nothing but words of buttons with signs between them: 打印本页 关闭窗口, 字体:[大 中 小]. */
function isMadeOfButtons(text: string): boolean {
  const covered = BUTTONS.longest(text).reduce((sum, { start, end }) => sum + end - start, 0);
  return covered > 0 && covered === text.replace(/[|[\]·<>【】():/ -]/g, '').length;
}

/** Whether a block could be a report's title by its words: short, no full stop, one of the kinds of report in it. */
export function looksLikeTitle(block: Block): boolean {
  const { text } = block.folded;
  return (
    text.length >= 4 &&
    text.length <= 70 &&
    !/[。;|]|[:,、]$/.test(text) &&
    !GENERIC_LABELS.has(text) &&
    TITLE_WORDS.some((word) => text.includes(word))
  );
}

/**
 * Tells head, body and foot apart. The body begins at the first heading or running text behind the title, or, where
 * there is none (a table whose cells stand on lines of their own), right behind the title; labels, dates, buttons and
 * breadcrumbs and lines of contents before it are head, and what of their sort stands below the last text is foot.
 */
export function readLayout(source: string, blocks: readonly Block[], contents: ReadonlySet<number>): Role[] {
  const body = bodyStart(source, blocks, contents);
  let foot = blocks.length;
  while (foot > body + 1 && blocks.length - foot < FOOT_BLOCKS && isFoot(source, blocks[foot - 1])) foot--;
  return blocks.map((_, at) => (at < body ? 'head' : at < foot ? 'body' : 'foot'));
}

function bodyStart(source: string, blocks: readonly Block[], contents: ReadonlySet<number>): number {
  let waits = false;
  let behindTitle = 0;
  let titled = false;
  for (const block of blocks.slice(0, HEAD_BLOCKS)) {
    const labels = findLabels(source, block);
    const last = labels.at(-1);
    if (last !== undefined || contents.has(block.index) || isNavigation(block)) {
      waits = last !== undefined && last.valueStart >= block.folded.text.length;
      behindTitle = block.index + 1;
    } else if (!waits && isRunningText(block)) {
      return block.index;
    } else {
      const strong = isDatedTitle(block);
      if (waits || strong || isHeadLine(block) || (!titled && looksLikeTitle(block))) behindTitle = block.index + 1;
      titled ||= strong;
      waits = false;
    }
  }
  return behindTitle;
}

/** A title that names its part and year: behind it a cell 完成情况 is no title any more. */
const isDatedTitle = (block: Block): boolean =>
  looksLikeTitle(block) &&
  readTitleScopes(block.folded.text).some(({ part, period }) => part !== null && period !== null);

/** A date, a bracketed line under the title, or the name of an office. */
function isHeadLine({ folded: { text } }: Block): boolean {
  return (text.length <= 40 && readDate(text) !== null) || /^[([【].*[)\]】]$/.test(text) || SIGNATURE.test(text);
}

function isRunningText(block: Block): boolean {
  const { text } = block.folded;
  if (block.heading !== null || (startsWithBullet(text) && /\d/.test(text))) return true;
  if (text.includes('|')) return false;
  return text.length > BODY_LENGTH ? !looksLikeTitle(block) : /[。;:,!]$/.test(text) && !/^[([【].*[)\]】]$/.test(text);
}

/** Who signs: 望汀县民政局. */
const SIGNATURE = /^[\u4e00-\u9fff]{2,20}(?:局|厅|委|办|办公室|党组|民政)$/;

function isFoot(source: string, block: Block | undefined): boolean {
  if (block === undefined || block.heading !== null || block.folded.text.includes('。')) return false;
  const { text } = block.folded;
  if (isNavigation(block) || findLabels(source, block).length > 0 || SIGNATURE.test(text)) return true;
  if (text.length <= 200 && SITE_FOOT.some((word) => text.includes(word))) return true;
  return text.length <= 40 && (readDate(text) !== null || /^\d{4}年\d{1,2}月$/.test(text));
}
