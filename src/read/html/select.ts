import { LABELS, NAVIGATION, SITE_FOOT, TITLE_WORDS } from '../../lexicon/outline.js';
import { buildMatcher } from '../../text/automaton.js';
import { fold } from '../../text/fold.js';
import { type Body, weigh } from './body.js';
import type { PageLine } from './lines.js';

const BUTTONS = buildMatcher(NAVIGATION.map((word) => [word, true] as const));
const FIELD = new RegExp(`(?:${Object.values(LABELS).flat().join('|')})[】\\]]?[:：]`);
const TRAIL =
  /^(?:当前位置|您的位置|您当前的?位置|你的位置|现在位置|所在位置|首页|网站首页)|[^\d\s]\s*[>»›＞]\s*[^\d\s]/;
const DATE = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
const SIGNATURE = /^[\u4e00-\u9fff]{2,20}(?:局|厅|委|办|办公室|党组)$/;
const NEIGHBOUR =
  /^(?:上一[篇条页]|下一[篇条页]|相关(?:链接|附件|文档|阅读|新闻|信息|稿件|解读)|扫一扫|分享到|打开微信)/;

const LONGEST_TITLE = 70;
const FARTHEST_HEAD = 120;
const LONGEST_FURNITURE = 120;
const LONGEST_SIGNATURE = 40;

const isLinked = ({ text, linked }: PageLine): boolean => linked * 2 > text.length;

/** Words of buttons with signs between them: 【打印本页】【关闭窗口】, 字体：大 中 小. */
function isButtons(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const folded = fold(text).text;
  const covered = BUTTONS.longest(folded).reduce((sum, { start, end }) => sum + end - start, 0);
  return covered > 0 && covered >= folded.replace(/[|[\]·<>【】():/ -]/g, '').length;
}

const isFurniture = (line: PageLine): boolean =>
  line.table === null &&
  line.text.length <= LONGEST_FURNITURE &&
  !TRAIL.test(line.text) &&
  (isLinked(line) || isButtons(line.text) || NEIGHBOUR.test(line.text));

const isImprint = ({ text }: PageLine): boolean =>
  text.length <= 200 && SITE_FOOT.some((word) => fold(text).text.includes(word));

const isHeading = ({ owner }: PageLine): boolean => /^h[1-3]$/.test(owner.tag);

/** Whether a line above the body tells of the report: its trail, its labels, its date, its title. */
function tellsOfReport(line: PageLine): boolean {
  const { text, table } = line;
  if (table !== null)
    return (
      FIELD.test(text) ||
      Object.values(LABELS)
        .flat()
        .filter((label) => text.includes(label)).length >= 3
    );
  if (TRAIL.test(text)) return text.length <= LONGEST_FURNITURE;
  if (isLinked(line) || isButtons(text)) return false;
  if (FIELD.test(fold(text).text)) return true;
  if (text.length > LONGEST_TITLE || text.includes('。')) return false;
  return DATE.test(text) || isHeading(line) || TITLE_WORDS.some((word) => text.includes(word));
}

/** Whether a line below the first button or link behind the text belongs to the report: its signature, its date, its labels. */
const closesReport = ({ text, table }: PageLine): boolean =>
  table === null && text.length <= LONGEST_SIGNATURE && (SIGNATURE.test(text) || DATE.test(text) || FIELD.test(text));

/**
 * The lines of a page that make up the report: those above the body that tell of it, the body without buttons, links to
 * other pages and the imprint, and what signs it.
 */
export function selectLines(lines: readonly PageLine[], { start, end }: Body): PageLine[] {
  const weighty = lines.map((line, at) => at >= start && at < end && weigh(line) > 0);
  const last = weighty.lastIndexOf(true);
  const closed = lines.findIndex((line, at) => at > last && at < end && !belongs(line));
  const tail = closed < 0 ? end : closed;
  return lines.filter((line, at) => {
    if (at < start) return start - at <= FARTHEST_HEAD && tellsOfReport(line) && !isImprint(line);
    if (at < tail) return weighty[at] === true || belongs(line);
    return at < end && belongs(line) && closesReport(line);
  });
}

const belongs = (line: PageLine): boolean => !isFurniture(line) && !isImprint(line);
