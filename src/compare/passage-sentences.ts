import type { Observation } from '../model/observation.js';
import type { LoadedReport } from '../model/report.js';
import { overlap, type Span } from '../model/span.js';
import { splitSentences } from '../text/sentences.js';
import { themeOf } from './themes.js';

/** A sentence of a category's prose as printed, with its place and the figures that it states. */
export interface Sentence extends Span {
  readonly report: string;
  readonly path: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly figures: readonly Observation[];
}

interface Found extends Span {
  readonly text: string;
  readonly headings: readonly string[];
}

/**
 * The sentences of a report that speak of a category, in text order: those that state a figure or name an initiative of
 * it, and, where the report's text is at hand, the prose of its sections that states or names nothing else. A report
 * from an earlier extract has no text and gives the former only.
 */
export function sentencesOf({ report, text }: LoadedReport, category: string): Sentence[] {
  const named = report.initiatives.filter(({ source }) => isProse(source.sentence.text));
  const items = [...report.observations, ...named];
  const spoken = items.map(({ category: of, source }) => ({ of, ...source.sentence, headings: source.headings }));
  const own = spoken.filter(({ of }) => of === category);
  const silent = text === null ? [] : sectionSentences(report, text, category, spoken);
  return distinct([...own, ...silent])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text: words, headings }) => ({
      report: report.id,
      path: report.path,
      start,
      end,
      text: words,
      headings,
      figures: report.observations.filter(({ source }) => source.start >= start && source.end <= end),
    }));
}

const distinct = (found: readonly Found[]): Found[] => [...new Map(found.map((item) => [item.start, item])).values()];

/** The sentences of the category's sections but those of inner sections on other matters, of headings, and `spoken`. */
function sectionSentences(
  { sections }: LoadedReport['report'],
  text: string,
  category: string,
  spoken: readonly Span[],
): Found[] {
  return sections.flatMap((section, index) => {
    if (section.category !== category) return [];
    const others = sections
      .slice(index + 1)
      .filter((inner) => inner.start < section.end && inner.category !== category);
    return splitSentences(text.slice(section.start, section.end))
      .map(({ start, end }) => ({ start: start + section.start, end: end + section.start }))
      .filter((span) => ![...others, ...spoken].some((other) => overlap(span, other) > 0))
      .map((span) => ({ ...span, text: text.slice(span.start, span.end), headings: [section.heading] }))
      .filter(({ text: words }) => isProse(words) && (themeOf(words, category)?.category ?? category) === category);
  });
}

/** What an item begins with: 一是, (二), 3. */
const LEAD = /^(?:[一二三四五六七八九十]+[是、]|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．])/;
const SHORT_LEAD = 40;

/** Whether a sentence says something, rather than being a heading or the first words of a point (一是抓好机构养老。). */
const isProse = (words: string): boolean =>
  /[。！？!?]$/.test(words) && !(LEAD.test(words) && words.length < SHORT_LEAD);
