import type { SentenceMentions } from '../model/mention.js';
import type { DerivedField, Initiative, Observation, Source } from '../model/observation.js';
import { type Origin, origin, type Sourced } from '../model/origin.js';
import type { Outline, Sentence } from '../model/outline.js';
import type { Span } from '../model/span.js';
import { unfold } from '../text/fold.js';
import { indexLines, type LineIndex } from '../text/lines.js';
import { buildLexis, type Lexis } from './lexis.js';
import { composeSentence, type Draft } from './sentence.js';
import { TopicTracker } from './topic.js';

export { categorise } from './category.js';

/** What a report says: its figures and initiatives, in text order. */
export interface Facts {
  readonly observations: readonly Observation[];
  readonly initiatives: readonly Initiative[];
}

let shared: Lexis | null = null;

/** The compiled vocabulary, made on first use. */
export function lexisOnce(): Lexis {
  shared ??= buildLexis();
  return shared;
}

/** Turns the mentions of each sentence (`mentions[i]` belongs to `outline.sentences[i]`) into observations and initiatives. */
export function compose(outline: Outline, mentions: readonly SentenceMentions[]): Facts {
  const lexis = lexisOnce();
  const lines = indexLines(outline.document.text);
  const topics = new TopicTracker(outline, lexis);
  const observations: Observation[] = [];
  const fallback = reportPeriod(outline);
  outline.sentences.forEach((bare, i) => {
    const sentence = bare.period === null ? { ...bare, period: fallback } : bare;
    const topic = topics.next(sentence);
    const found = mentions[i];
    if (found === undefined) return;
    for (const draft of composeSentence(sentence, found, topic, lexis))
      observations.push(finish(draft, sentence, outline, lines));
  });
  return { observations, initiatives: [] };
}

/** The report's own year, for passages of which the outline knows no period. */
function reportPeriod({ letterhead }: Outline): Sourced<string> | null {
  const year = letterhead.summaryYear ?? letterhead.planYear;
  return year === null ? null : { value: String(year), origin: origin('inherited', 'report-year') };
}

/** Gives a draft its id, its place and its origins in document offsets. */
function finish(draft: Draft, sentence: Sentence, outline: Outline, lines: LineIndex): Observation {
  const source = sourceOf(draft.quantity, sentence, outline, lines);
  return {
    id: `${outline.document.id}:${source.start}-${source.end}`,
    kind: draft.kind,
    category: draft.category.value,
    indicator: draft.indicator.value,
    subject: draft.subject.value,
    dimensions: draft.dimensions,
    ...draft.quantity.magnitude,
    unit: draft.unit,
    per: draft.quantity.per,
    period: draft.period?.value ?? null,
    status: draft.status.value,
    ...(draft.area === null ? {} : { area: draft.area }),
    origin: originsOf(draft, sentence),
    source,
  };
}

function originsOf(draft: Draft, sentence: Sentence): Partial<Record<DerivedField, Origin>> {
  const place = (sourced: Sourced<unknown>, inDocument = false): Origin => {
    const { basis, rule, from } = sourced.origin;
    if (from === undefined) return { basis, rule };
    return { basis, rule, from: inDocument ? from : unfold(sentence.offsets, from) };
  };
  const ownPeriod = draft.period !== null && draft.period !== sentence.period;
  return {
    category: place(draft.category),
    indicator: place(draft.indicator),
    subject: place(draft.subject),
    status: place(draft.status),
    ...(draft.period === null ? {} : { period: place(draft.period, !ownPeriod) }),
  };
}

/** The place of a folded span of a sentence, as the contract wants it. */
function sourceOf(folded: Span, sentence: Sentence, outline: Outline, lines: LineIndex): Source {
  const { start, end } = unfold(sentence.offsets, folded);
  const { text } = outline.document;
  return {
    start,
    end,
    ...lines.place(start),
    text: text.slice(start, end),
    sentence: { start: sentence.start, end: sentence.end, text: text.slice(sentence.start, sentence.end) },
    headings: sentence.headings.map((index) => outline.sections[index]?.heading ?? ''),
  };
}
