import { NAVIGATION, SITE_FOOT, SITE_NOTES } from '../../lexicon/outline.js';
import { buildMatcher } from '../../text/automaton.js';
import { fold } from '../../text/fold.js';
import type { PageLine } from './lines.js';

const BUTTONS = buildMatcher(NAVIGATION.map((word) => [word, true] as const));
/** Where the page stands in its site: 当前位置：首页 > 政务公开. */
const TRAIL =
  /^(?:当前位置|您的位置|您当前的?位置|你的位置|现在位置|所在位置)|^(?:网站)?首页\s*[-|/]|[^\d\s]\s*[>»›＞]\s*[^\d\s]/;
/** Links below an article: 上一篇, 相关阅读. */
const NEIGHBOUR =
  /^(?:上一[篇条页]|下一[篇条页]|相关(?:链接|附件|文档|阅读|新闻|信息|稿件|解读)|扫一扫|分享到|打开微信)/;

const LONGEST_FURNITURE = 120;
const LONGEST_IMPRINT = 200;

/** Whether a line leads to the page through the site: 当前位置：首页 > 计划总结. */
export const isTrail = (text: string): boolean => text.length <= LONGEST_FURNITURE && TRAIL.test(text);

/** Whether more than half of a line are words of links. */
export const isLinked = ({ text, linked }: PageLine): boolean => linked * 2 > text.length;

/** Words of buttons with signs between them: 【打印本页】【关闭窗口】, 字体：大 中 小. */
export function isButtons(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const folded = fold(text).text;
  const covered = BUTTONS.longest(folded).reduce((sum, { start, end }) => sum + end - start, 0);
  return covered > 0 && covered >= folded.replace(/[|[\]·<>【】():/ -]/g, '').length;
}

/** Whether a line is a button, a link to another page or the sign of one. */
export const isFurniture = (line: PageLine): boolean =>
  line.table === null &&
  line.text.length <= LONGEST_FURNITURE &&
  !isTrail(line.text) &&
  (isLinked(line) || isButtons(line.text) || NEIGHBOUR.test(line.text));

/** Whether a line is of the site and not of what it publishes: its imprint, what it says of copies and readers. */
export const isImprint = ({ text, table }: PageLine): boolean => {
  if (table !== null || text.length > LONGEST_IMPRINT) return false;
  const folded = fold(text).text;
  return SITE_FOOT.some((word) => folded.includes(word)) || SITE_NOTES.some((word) => folded.includes(word));
};
