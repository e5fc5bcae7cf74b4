import { Parser } from 'htmlparser2';

/** An element of a page, with what reading needs of it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
  /** How many elements enclose it. */
  readonly depth: number;
}

/** A parsed page; `cut` where its depth or size passed what a page can need and the rest was left out. */
export interface Page {
  readonly root: Element;
  readonly cut: boolean;
}

const CHUNK = 65_536;
/** Deeper elements are taken for siblings of their ancestor, as browsers do at 512. */
const DEEPEST = 256;
/** What the parser itself keeps open; unclosed tags without end would cost time with every further tag. */
const MOST_OPEN = 4096;
const MOST_ELEMENTS = 400_000;

/** An element without children. */
export const newElement = (tag: string, attributes: Element['attributes'], parent: Element | null): Element => ({
  tag,
  attributes,
  parent,
  children: [],
  depth: parent === null ? 0 : parent.depth + 1,
});

/** Takes the parser's events and keeps a tree of bounded depth and size. */
class TreeBuilder {
  readonly root = newElement('#root', {}, null);
  cut = false;
  #at = this.root;
  /** Where words go: the element at hand, or one that would lie too deep and stands in the deepest one instead. */
  #leaf = this.root;
  /** How many elements are open that lie too deep. */
  #below = 0;
  #open = 0;
  #count = 0;

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#count++;
    this.#open++;
    if (this.#open > MOST_OPEN || this.#count > MOST_ELEMENTS) this.cut = true;
    const next = newElement(tag, attributes, this.#at);
    this.#at.children.push(next);
    this.#leaf = next;
    if (this.#below > 0 || next.depth >= DEEPEST) this.#below++;
    else this.#at = next;
  }

  ontext(text: string): void {
    const { children } = this.#leaf;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === 'string' && before.length < CHUNK) children[last] = before + text;
    else children.push(text);
  }

  onclosetag(): void {
    this.#open--;
    if (this.#below > 0) this.#below--;
    else this.#at = this.#at.parent ?? this.root;
    this.#leaf = this.#at;
  }
}

/** Parses HTML, however broken, into a tree of bounded depth. `xml` keeps the case of names and knows no HTML rules. */
export function parseTree(source: string, { xml = false }: { readonly xml?: boolean } = {}): Page {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.onopentag(tag, attributes),
      ontext: (text) => builder.ontext(text),
      onclosetag: () => builder.onclosetag(),
    },
    { xmlMode: xml, decodeEntities: true },
  );
  for (let at = 0; at < source.length && !builder.cut; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
  if (!builder.cut) parser.end();
  return { root: builder.root, cut: builder.cut };
}

/** All elements of a tree in the page's order. */
export function* elements(of: Element): Generator<Element> {
  for (const child of of.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elements(child);
  }
}

/** The words inside an element, as they stand. */
export function textOf(of: Element | string): string {
  return typeof of === 'string' ? of : of.children.map(textOf).join('');
}

/** Whether an element is another one or stands inside of it. */
export function isInside(owner: Element | undefined, element: Element): boolean {
  let at: Element | null = owner ?? null;
  while (at !== null && at.depth > element.depth) at = at.parent;
  return at === element;
}
