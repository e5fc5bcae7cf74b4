import type { Part } from '../model/outline.js';
import type { Span } from '../model/span.js';
import { unfold } from '../text/fold.js';
import type { Head } from './letterhead.js';
import type { CutBlock } from './part-walk.js';
import { headingCue, type KnownYears, sentenceCue } from './parts.js';
import { findReferencePeriods, type TimeSpan } from './reference-periods.js';
import { readScopes, readTitleScopes, type Scope } from './scopes.js';
import type { Headed } from './sections.js';
import { unmarkedHeading } from './slogans.js';
import { candidatesOf, type YearCandidate } from './years.js';

/** The parts of a report that years are read from. */
export interface YearSources {
  readonly head: Head;
  readonly headings: readonly Headed[];
  readonly body: readonly CutBlock[];
  /** The lines above the body. */
  readonly lead: readonly CutBlock[];
}

/** A heading's words with their place. */
interface HeadingWords {
  readonly words: string;
  readonly from: Span;
}

/** What a heading or title announces, with its place. */
export interface PlacedScope {
  readonly scope: Scope;
  readonly from: Span;
}

const NOTHING_KNOWN: KnownYears = { summary: null, plan: null, published: null, meeting: null, lastMonth: 12 };
const OPENING_SENTENCES = 4;
const OPENING_SIGNS = 20;
const ANNOUNCING_SENTENCES = 40;
const LOOKED_AT = 80;

/** The scopes of the title, none where there is no title. */
export const titleScopes = ({ title }: Head): readonly Scope[] => (title === null ? [] : readTitleScopes(title.folded));

/** The words of all headings, with marker and without. */
function headingWords({ headings, body }: YearSources): HeadingWords[] {
  const marked = headings.map(({ folded, block }) => ({ words: folded, from: { start: block.start, end: block.end } }));
  const unmarked = body.flatMap(({ block }) => {
    const words = unmarkedHeading(block);
    return words === null ? [] : [{ words, from: { start: block.start, end: block.end } }];
  });
  return [...marked, ...unmarked];
}

/** The scopes of headings that name a part by their words. */
export const headingScopes = (sources: YearSources): PlacedScope[] =>
  headingWords(sources).flatMap(({ words, from }) =>
    headingCue(words, NOTHING_KNOWN) === null ? [] : readScopes(words).map((scope) => ({ scope, from })),
  );

/** Plan years of headings that name but a year (2019年重点工作), once the summary's year is known. */
export const datedHeadings = (sources: YearSources, known: KnownYears): YearCandidate[] =>
  headingWords(sources).flatMap(({ words, from }) => {
    const cue = headingCue(words, known);
    return cue === null ? [] : candidatesOf([cue], 'heading', from, null).filter(({ part }) => part === 'plan');
  });

interface Beginning {
  readonly text: string;
  readonly from: Span;
}

/** Every sentence of the running text, with its folded beginning. */
function* beginnings(body: readonly CutBlock[]): Generator<Beginning> {
  for (const { block, sentences, headingCount } of body) {
    for (const sentence of sentences.slice(headingCount)) {
      const text = block.folded.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LOOKED_AT));
      yield { text, from: unfold(block.folded.offsets, sentence) };
    }
  }
}

/**
 * The years that the first sentences begin with, and those that a sentence announces: 现将2018年工作情况汇报如下. What is
 * told since a year (现将2021年以来…) reaches up to `until`, the last year that the report can be about, or is left out.
 */
export function openingYears(body: readonly CutBlock[], part: Part, until: number | null): YearCandidate[] {
  const found: YearCandidate[] = [];
  let count = 0;
  for (const { text, from } of beginnings(body)) {
    count++;
    if (count > ANNOUNCING_SENTENCES) break;
    const time = announcedTime(text) ?? (count <= OPENING_SENTENCES ? leadingTime(text) : null);
    const years = time === null ? null : yearsOf(time, text, until);
    if (years !== null) found.push({ part, ...years, months: null, source: 'opening', from });
  }
  return found;
}

/** First and last year of the time that a beginning names; null where it names none, or a beginning without an end. */
function yearsOf(time: TimeSpan, text: string, until: number | null): { year: number; lastYear: number } | null {
  const { year } = time;
  if (year === null) return null;
  if (!text.includes(`${year}年以来`)) return { year, lastYear: time.lastYear ?? year };
  return until === null || until < year ? null : { year, lastYear: until };
}

/** The time that a sentence begins with; of several in a row (2021年…,2022年…) the last. */
function leadingTime(text: string): TimeSpan | null {
  const [period] = findReferencePeriods(text.slice(0, OPENING_SIGNS));
  const last = findReferencePeriods(text).findLast(
    ({ year, start }) => year !== null && /[,;]$/.test(text.slice(0, start)),
  );
  if (period?.year != null && last?.year != null && last.year > period.year && period.start <= 3) return last;
  return period === undefined || period.start > 3 || /^[到至截自从]|^\d{4}年以来/.test(text) ? null : period;
}

/** The months that a text announces to report on: 现将2025年上半年工作情况汇报如下 → 1 to 6; null where it announces none. */
export function announcedMonths(body: readonly CutBlock[]): TimeSpan['months'] {
  let count = 0;
  for (const { text } of beginnings(body)) {
    const months = announcedTime(text)?.months ?? null;
    if (months !== null) return months;
    if (++count >= ANNOUNCING_SENTENCES) break;
  }
  return null;
}

/** The first time that a sentence names which announces or looks back: 现将…, 现就…, 回顾…. */
const announcedTime = (text: string): TimeSpan | null =>
  /^(?:[^,。]{0,24},){0,2}(?:现将|现就|现把|回顾)/.test(text) ? (findReferencePeriods(text)[0] ?? null) : null;

/** Sentences that turn to the plan, with the year that they name; the year is null where they name none. */
export function planTurns(body: readonly CutBlock[], known: KnownYears): { year: number | null; from: Span }[] {
  const found: { year: number | null; from: Span }[] = [];
  for (const { text, from } of beginnings(body)) {
    if (sentenceCue(text, known)?.part !== 'plan') continue;
    const [period] = findReferencePeriods(text.slice(0, OPENING_SIGNS));
    found.push({ year: period?.lastYear ?? null, from });
  }
  return found;
}

/** The years of this century and the last that a text names: 2022年 → 2022; 2022年以来 is a stretch and names none. */
function* yearsIn(text: string): Generator<{ year: number; aimedAt: boolean }> {
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    if (text.startsWith('以来', at + 1)) continue;
    if (!/(?<!\d)(?:19|20)\d\d$/.test(text.slice(Math.max(0, at - 5), at))) continue;
    yield { year: Number(text.slice(at - 4, at)), aimedAt: /[到至]/.test(text.charAt(at - 5)) };
  }
}

/**
 * The year that the body names most often, where it names one more than once and more often than all others together; of
 * a text without a date of its own also the only one that it names, 到2025年 aside. Where a date can stand in for it, a
 * year aimed at counts among the others: the one named twice beside it is as likely an older one.
 */
export function mentionedYear(body: readonly CutBlock[], part: Part, dated: boolean): YearCandidate[] {
  const counts = new Map<number, number>();
  for (const { block } of body) {
    for (const { year, aimedAt } of yearsIn(block.folded.text))
      if (dated || !aimedAt) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (top === undefined || top[1] * 2 <= all || (dated && top[1] < 2)) return [];
  return [{ part, year: top[0], lastYear: top[0], months: null, source: 'mentions', from: null }];
}

/** Words of what is done; 共同 and 共享 are none. */
const DONE = /完成|累计|共(?!同|享|建|治)|已|荣获|获得|开展了|达到|发放了|实现了|被评为/g;
/** Words of what is intended; 要求 is none. */
const INTENDED = /将|力争|确保|争取|进一步|要(?!求|素|点)|继续|努力|年内|加快|抓好|着力/g;

/** A text that looks back on a year (刚刚过去的2013年, 成绩来之不易) is no plan, however much it also intends. */
const LOOKS_BACK =
  /刚刚过去的|即将过去的|过去的?一年|回顾(?:去年|过去|\d{4}年)|总结(?:去年|过去)|成绩来之不易|去年以来/;

/** Whether a text without title and cue reads as a plan: words of intention by far outnumber words of completion. */
export function readsAsPlan(body: readonly CutBlock[]): boolean {
  if (body.some(({ block }) => LOOKS_BACK.test(block.folded.text))) return false;
  let done = 0;
  let intended = 0;
  for (const { block } of body) {
    done += block.folded.text.match(DONE)?.length ?? 0;
    intended += block.folded.text.match(INTENDED)?.length ?? 0;
  }
  return intended >= 6 && intended >= 3 * done;
}
