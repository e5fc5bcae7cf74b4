/**
 * What a sentence says, or else what the one before it said, and so on: read when it is asked for, for most sentences
 * never are, and then kept. Asked for one sentence after the other, each is read once.
 */
export class Said<T> {
  readonly #text: string;
  readonly #before: Said<T> | null;
  readonly #read: (text: string) => T | null;
  /** What was found; undefined until it is asked for. */
  #known: T | null | undefined = undefined;

  /** `read` gives null for a text that says nothing; `before` is asked then, or is null where nothing was said before. */
  constructor(text: string, before: Said<T> | null, read: (text: string) => T | null) {
    this.#text = text;
    this.#before = before;
    this.#read = read;
  }

  /** What was said last; null where nothing was. */
  get value(): T | null {
    const asked: Said<T>[] = [];
    let value: T | null = null;
    for (let at: Said<T> | null = this; at !== null; at = at.#before) {
      const known = at.#known;
      value = known === undefined ? at.#read(at.#text) : known;
      if (known !== undefined) break;
      asked.push(at);
      if (value !== null) break;
    }
    for (const said of asked) said.#known = value;
    return value;
  }
}
