import type { Initiative, Observation } from '../../model/observation.js';
import type { Lookup } from '../lookup.js';
import { html, type Markup, NOTHING } from './markup.js';

/** Collects the findings that a page refers to, each once, and gives each a place in the list of sentences. */
export class Evidence {
  readonly #lookup: Lookup;
  readonly #places = new Map<string, number>();

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** The anchor of a finding's sentence: `#s12`; null where the finding is not at hand. */
  anchor(id: string): string | null {
    if (this.#find(id) === undefined) return null;
    const place = this.#places.get(id) ?? this.#places.size + 1;
    this.#places.set(id, place);
    return `#s${place}`;
  }

  #find(id: string): { readonly item: Observation | Initiative; readonly path: string } | undefined {
    const found = this.#lookup.observation(id) ?? this.#lookup.initiative(id);
    return found === undefined ? undefined : { item: found.item, path: found.report.path };
  }

  /** The sentences referred to so far, the finding marked in each, with file, line and headings. */
  list(): readonly Markup[] {
    return [...this.#places].map(([id, place]) => {
      const found = this.#find(id);
      return found === undefined ? NOTHING : entry(found.item, found.path, place);
    });
  }
}

function entry({ source }: Observation | Initiative, path: string, place: number): Markup {
  const { sentence, start, end, line, headings } = source;
  const [from, to] = [Math.max(0, start - sentence.start), Math.max(0, end - sentence.start)];
  const { text } = sentence;
  return html`<li id="s${place}" value="${place}">
<p class="place">${path}:${line}${headings.length === 0 ? '' : ` — ${headings.join(' > ')}`}</p>
<blockquote>${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}</blockquote>
</li>
`;
}
