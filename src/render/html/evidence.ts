import type { Initiative, Observation, Source } from '../../model/observation.js';
import type { Lookup } from '../lookup.js';
import { html, type Markup } from './markup.js';

/** A finding's place in its sentence, with its number on the page; offsets from the sentence's beginning. */
interface Highlight {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** A sentence of a report that figures on the page were read in. */
interface Sentence {
  readonly path: string;
  readonly source: Source;
  readonly highlights: Highlight[];
}

/** Collects the findings that a page refers to, each once, and lists the sentences that state them. */
export class Evidence {
  readonly #lookup: Lookup;
  readonly #numbers = new Map<string, number>();
  readonly #sentences = new Map<string, Sentence>();

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** The number of a finding on the page, whose anchor is `#s12`; null where the finding is not at hand. */
  number(id: string): number | null {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const found = this.#lookup.observation(id) ?? this.#lookup.initiative(id);
    if (found === undefined) return null;
    const number = this.#numbers.size + 1;
    this.#numbers.set(id, number);
    this.#note(found.item, found.report.path, number);
    return number;
  }

  #note({ source }: Observation | Initiative, path: string, number: number): void {
    const { sentence, start, end } = source;
    const key = `${sentence.start} ${path}`;
    const noted = this.#sentences.get(key) ?? { path, source, highlights: [] };
    const from = Math.max(0, start - sentence.start);
    noted.highlights.push({ number, from, to: Math.max(from, end - sentence.start) });
    this.#sentences.set(key, noted);
  }

  /** How many sentences are referred to so far. */
  get size(): number {
    return this.#sentences.size;
  }

  /** The sentences referred to so far, the findings marked in each, with file, line and headings. */
  list(): readonly Markup[] {
    return [...this.#sentences.values()].map(entry);
  }
}

function entry({ path, source, highlights }: Sentence): Markup {
  const { sentence, line, headings } = source;
  return html`<li>
<p class="place">${path}:${line}${headings.length === 0 ? '' : ` — ${headings.join(' > ')}`}</p>
<blockquote lang="zh-CN">${marked(sentence.text, highlights)}</blockquote>
</li>
`;
}

/** A sentence in pieces: where findings overlap, each piece says of which it is a part. */
function marked(text: string, highlights: readonly Highlight[]): readonly Markup[] {
  const edges = [...new Set([0, text.length, ...highlights.flatMap(({ from, to }) => [from, to])])];
  const places = edges.filter((edge) => edge <= text.length).sort((a, b) => a - b);
  return places.map((from, at) => {
    const piece = text.slice(from, places[at + 1] ?? from);
    const anchors = highlights.filter((one) => one.from === from).map(({ number }) => html`<a id="s${number}"></a>`);
    const within = highlights.filter((one) => one.from <= from && from < one.to).map(({ number }) => number);
    if (within.length === 0 || piece === '') return html`${anchors}${piece}`;
    return html`${anchors}<mark data-s="${within.join(' ')}">${piece}</mark>`;
  });
}
