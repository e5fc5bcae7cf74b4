import { LABELS, TITLE_WORDS } from '../../lexicon/outline.js';
import { fold } from '../../text/fold.js';
import type { Body } from './body.js';
import { isButtons, isFurniture, isImprint, isLinked, isTrail } from './furniture.js';
import type { PageLine } from './lines.js';
import type { WeighedPage } from './weigh.js';

const FIELD = new RegExp(`(?:${Object.values(LABELS).flat().join('|')})[】\\]]?[:：]`);
const DATE = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
const SIGNATURE = /^[\u4e00-\u9fff]{2,20}(?:局|厅|委|办|办公室|党组)$/;

const LONGEST_TITLE = 70;
const FARTHEST_HEAD = 120;
const LONGEST_SIGNATURE = 40;

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
  if (isTrail(text)) return true;
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
export function selectLines({ lines, weights, asides }: WeighedPage, { start, end }: Body): PageLine[] {
  const weighty = lines.map((_, at) => at >= start && at < end && (weights[at] ?? 0) > 0);
  const last = weighty.lastIndexOf(true);
  const closed = lines.findIndex((line, at) => at > last && at < end && (asides.has(at) || !belongs(line)));
  const tail = closed < 0 ? end : closed;
  return lines.filter((line, at) => {
    if (asides.has(at)) return false;
    if (at < start) return start - at <= FARTHEST_HEAD && tellsOfReport(line) && !isImprint(line);
    if (at < tail) return weighty[at] === true || belongs(line);
    return at < end && belongs(line) && closesReport(line);
  });
}

const belongs = (line: PageLine): boolean => !isFurniture(line) && !isImprint(line);
