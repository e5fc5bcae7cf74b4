import type { DerivedField, Initiative, Observation, Source } from '../model/observation.js';
import { type Origin, origin, type Sourced } from '../model/origin.js';
import type { Outline, Sentence } from '../model/outline.js';
import type { Span } from '../model/span.js';
import { unfold } from '../text/fold.js';
import { indexLines, type LineIndex } from '../text/lines.js';
import type { Draft } from './draft.js';
import type { InitiativeDraft } from './initiatives/index.js';

/** What all findings of a sentence have in common. */
interface Shared extends Pick<Source, 'sentence' | 'headings'> {
  readonly of: Sentence;
}

/** Gives drafts their ids and their places in the document. */
export class Finisher {
  readonly #outline: Outline;
  readonly #lines: LineIndex;
  #last: Shared | null = null;

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#lines = indexLines(outline.document.text);
  }

  /** A draft as an observation; its id is made of the report's and the span: `3f9c…:1204-1211`. */
  observation(draft: Draft, sentence: Sentence): Observation {
    const source = this.#source(draft.quantity, sentence);
    const area = this.#otherArea(draft);
    return {
      id: `${this.#outline.document.id}:${source.start}-${source.end}`,
      kind: draft.kind,
      category: draft.category.value,
      indicator: draft.indicator.value,
      subject: draft.subject.value,
      dimensions: draft.dimensions,
      unit: draft.unit,
      per: draft.quantity.per,
      period: draft.period?.value ?? null,
      status: draft.status.value,
      ...(area === null ? {} : { area }),
      origin: originsOf({ ...draft, area }, sentence),
      source,
      ...draft.quantity.magnitude,
    };
  }

  /** The area that a figure names, where it is not the report's own. */
  #otherArea({ area }: Draft): string | null {
    return area === this.#outline.letterhead.area?.value.name ? null : area;
  }

  /** A draft as an initiative; its id begins with i behind the colon, so that it never meets an observation's. */
  initiative(draft: InitiativeDraft, sentence: Sentence, observations: readonly string[]): Initiative {
    const source = this.#source(draft, sentence);
    return {
      id: `${this.#outline.document.id}:i${source.start}-${source.end}`,
      name: source.text.replace(/\s+/g, ' '),
      category: draft.category.value,
      status: draft.status.value,
      action: draft.action,
      observations,
      origin: {
        name: origin('stated', draft.rule, source),
        category: inDocument(draft.category, sentence),
        status: inDocument(draft.status, sentence),
      },
      source,
    };
  }

  #source(folded: Span, sentence: Sentence): Source {
    const { start, end } = unfold(sentence.offsets, folded);
    const { text } = this.#outline.document;
    const { line, column } = this.#lines.place(start);
    const shared = this.#shared(sentence);
    return {
      start,
      end,
      line,
      column,
      text: text.slice(start, end),
      sentence: shared.sentence,
      headings: shared.headings,
    };
  }

  /** The sentence in the document's words and its headings: the same for all that is found in it. */
  #shared(sentence: Sentence): Shared {
    if (this.#last?.of === sentence) return this.#last;
    const { start, end, headings } = sentence;
    const { document, sections } = this.#outline;
    this.#last = {
      of: sentence,
      sentence: { start, end, text: document.text.slice(start, end) },
      headings: headings.map((index) => sections[index]?.heading ?? ''),
    };
    return this.#last;
  }
}

/** An origin whose words are given in the sentence's folded text, led back to the document. */
function inDocument({ origin: { basis, rule, from } }: Sourced<unknown>, sentence: Sentence): Origin {
  return from === undefined ? { basis, rule } : { basis, rule, from: unfold(sentence.offsets, from) };
}

function originsOf(draft: Draft, sentence: Sentence): Partial<Record<DerivedField, Origin>> {
  const period = draft.period === sentence.period ? draft.period?.origin : undefined;
  return {
    category: inDocument(draft.category, sentence),
    indicator: inDocument(draft.indicator, sentence),
    subject: inDocument(draft.subject, sentence),
    status: inDocument(draft.status, sentence),
    ...(draft.area === null ? {} : { area: origin('stated', 'sub-area') }),
    ...(draft.period === null ? {} : { period: period ?? inDocument(draft.period, sentence) }),
  };
}
