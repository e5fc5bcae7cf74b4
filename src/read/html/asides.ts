import { ASIDE_HEADINGS } from '../../lexicon/outline.js';
import { fold } from '../../text/fold.js';
import { type Element, isInside } from '../tree.js';
import type { PageLine } from './lines.js';

const WORDS: ReadonlySet<string> = new Set(ASIDE_HEADINGS);
/** What stands around an aside's heading: 【相关阅读】, 网友评论(3), 热点新闻 更多>>. */
const AROUND = /^[【[<《#·|]+|[】\]>》»:…·|]+$|(?:\(?\d{1,5}\s?[条篇个]?\)?|更多|more)[>»]*$/gi;
const LONGEST_HEADING = 16;
/** More than this share of a page's running text is its report, whatever is written above it. */
const MOST_ASIDE = 0.45;

const LINK_TITLE = 6;
const LONGEST_TEASER = 300;
const SHORTEST_TEASER = 15;
/** How many lines may lie between two teasers of one list: a date, a title, a source. */
const TEASER_GAP = 4;
/** 一、 or (2). */
const ITEM = /^[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]/;
const TRAIL = /[>»›＞]|位置/;
/** What a teaser ends with: [详情], 查看更多. */
const MORE_LINK = /[[【(（<]?(?:详细|详情|查看详情|阅读全文|查看全文|更多)[\]】)）>]{0,2}$/;

/**
 * The lines of a page that tell of other pages: what stands under a heading like 相关阅读 or 网友评论 in the heading's own
 * place, and lists of teasers, each a link with the beginning of what it leads to. Indices into `lines`; `weights` says
 * how much running text each line has.
 */
export function findAsides(lines: readonly PageLine[], weights: readonly number[]): ReadonlySet<number> {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const asides = new Set(teasers(lines));
  lines.forEach((line, at) => {
    if (asides.has(at) || !isAsideHeading(line.text)) return;
    const end = endOfPlace(lines, at);
    const weight = weights.slice(at, end).reduce((sum, one) => sum + one, 0);
    if (weight <= total * MOST_ASIDE) for (let index = at; index < end; index++) asides.add(index);
  });
  return asides;
}

function isAsideHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const bare = fold(text).text.replace(/\s/g, '').replace(AROUND, '').replace(AROUND, '');
  return WORDS.has(bare);
}

/** Where the place of a heading ends: the nearest element around it that holds more lines than the heading. */
function endOfPlace(lines: readonly PageLine[], at: number): number {
  for (let place: Element | null = lines[at]?.owner ?? null; place !== null; place = place.parent) {
    let end = at + 1;
    while (end < lines.length && isInside(lines[end]?.owner, place)) end++;
    if (end > at + 1) return end;
  }
  return at + 1;
}

/** Lists of two teasers and more, with all lines between them. */
function teasers(lines: readonly PageLine[]): number[] {
  const found: { start: number; end: number }[] = [];
  lines.forEach((_, at) => {
    const start = teaserStart(lines, at);
    if (start !== null) found.push({ start, end: at });
  });
  return found.flatMap(({ start, end }, nth) => {
    const [before, after] = [found[nth - 1], found[nth + 1]];
    const listed = [before !== undefined && start - before.end, after !== undefined && after.start - end];
    if (!listed.some((gap) => gap !== false && gap <= TEASER_GAP)) return [];
    const from = before !== undefined && start - before.end <= TEASER_GAP ? before.end + 1 : start;
    return Array.from({ length: end - from + 1 }, (_, index) => from + index);
  });
}

/** Where the teaser begins that ends with this line; null where it ends none. */
function teaserStart(lines: readonly PageLine[], at: number): number | null {
  const line = lines[at];
  if (line === undefined || line.table !== null || line.text.length > LONGEST_TEASER) return null;
  if (line.text.length < SHORTEST_TEASER || ITEM.test(line.text) || line.linked * 2 > line.text.length) return null;
  if (isLinkTitle(lines[at - 1])) return at - 1;
  const dated = lines[at - 1];
  if (dated !== undefined && dated.text.length < SHORTEST_TEASER && isLinkTitle(lines[at - 2])) return at - 2;
  return line.linked > 0 && MORE_LINK.test(line.text) ? at : null;
}

const isLinkTitle = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  line.table === null &&
  line.linked >= LINK_TITLE &&
  line.linked * 2 > line.text.length &&
  !ITEM.test(line.text) &&
  !TRAIL.test(line.text);
