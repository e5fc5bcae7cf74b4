import type { Block } from './blocks.js';
import type { YearCandidate } from './years.js';

const LONGEST = 40;

/** What an article for telephones leads its headings in with: PART 02, NO.3, signs and pictures. */
const LEAD = /^(?:(?:PART|Part|part|NO\.?|No\.?)\s?\.?\d{1,2}|[^\d\w\u4e00-\u9fff]+)+/;
/** What a slogan says right before its year; other words before a number are what it counts: 床位2024. */
const GREETED =
  /(?:^|[^\u4e00-\u9fff]|展望|奔赴|奋进|迈向|走进|迎接|向|启航|出发|逐梦|看|说|读|回望|回顾|盘点|聚焦|再见|你好|开启|奋战|相约|致敬|告别|拥抱)$/;
/** A year without 年 among words without other numbers: 2026,我们继续奔赴; 展望2024; PART 02 2023展望. */
const BARE_YEAR = /^([^\d。;%]{0,12})(20\d\d)(?![张人户家个名对件元万亿次所处项套份条位笔例])([^\d。;%年\-/.]{0,16})$/;

/**
 * The words of a line that heads a part by a bare year, with the year in front: `2026,我们继续奔赴` → 2026年我们继续奔赴,
 * `展望2024` → 2024年展望; any other line → null, as are a number alone and one with a unit.
 */
export function yearSlogan(folded: string): string | null {
  if (folded.length > LONGEST) return null;
  const match = BARE_YEAR.exec(folded.replace(LEAD, ''));
  if (match === null) return null;
  const [, before = '', year = '', after = ''] = match;
  if (!GREETED.test(before)) return null;
  const words = `${before}${after}`.replace(/[^\u4e00-\u9fff]/g, '');
  return words.length < 2 ? null : `${year}年${words}`;
}

/**
 * The words of a line of its own that may head a part without a marker: one that is short and without closing
 * punctuation, or heads by a bare year; otherwise null.
 */
export function unmarkedHeading({ folded: { text }, heading }: Block): string | null {
  if (heading !== null) return null;
  return yearSlogan(text) ?? (text.length <= LONGEST && !/[。,;!?|]/.test(text) ? text : null);
}

/** The earliest year that lines head by without saying whether they look back, for a text that names none otherwise. */
export function sloganYears(blocks: readonly Block[]): YearCandidate[] {
  const years = blocks.flatMap(({ folded }) => Number(yearSlogan(folded.text)?.slice(0, 4) ?? Number.NaN) || []);
  const year = Math.min(...years);
  if (!Number.isFinite(year)) return [];
  return [{ part: 'summary', year, lastYear: year, months: null, source: 'mentions', from: null }];
}
