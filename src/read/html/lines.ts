import type { Table } from '../table/model.js';
import type { Element } from '../tree.js';

/** A line of a page as a browser would break it, or a table of figures, with where it stands. */
export interface PageLine {
  readonly text: string;
  /** How many of its characters are words of links. */
  readonly linked: number;
  /** The nearest element around all of it. */
  readonly owner: Element;
  readonly table: Table | null;
}

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef“”‘’…—·]/;

const INVISIBLE = /[\u200b\ufeff]/g;

/** Gathers the words of a page into lines: blanks as a browser shows them, none where a source line ends inside Chinese. */
export class LineWriter {
  readonly lines: PageLine[] = [];
  #parts: string[] = [];
  #length = 0;
  #last = '';
  #blank: '' | ' ' | '\n' = '';
  #linked = 0;
  #lead = '';

  /** Adds words of the page; `link` where they stand in a link. */
  words(raw: string, link: boolean): void {
    const words = raw.trim();
    if (words === '') {
      this.#wait(raw);
      return;
    }
    const from = raw.length - raw.trimStart().length;
    this.#wait(raw.slice(0, from));
    this.#putBlank(words);
    if (this.#lead !== '') this.#put(this.#lead);
    this.#lead = '';
    const even = words.replace(/\s+/g, (blank, at: number) => this.#between(words, at, blank));
    this.#put(even);
    if (link) this.#linked += even.length;
    this.#wait(raw.slice(from + words.length));
  }

  #wait(blank: string): void {
    if (blank === '' || this.#blank === ' ') return;
    this.#blank = /[\r\n]/.test(blank) ? '\n' : ' ';
  }

  #putBlank(next: string): void {
    if (this.#blank === '' || this.#length === 0) return;
    if (this.#blank === ' ' || !(HAN.test(this.#last) && HAN.test(next.charAt(0)))) this.#put(' ');
    this.#blank = '';
  }

  #between(words: string, at: number, blank: string): string {
    const broken = /[\r\n]/.test(blank) && HAN.test(words.charAt(at - 1)) && HAN.test(words.charAt(at + blank.length));
    return broken ? '' : ' ';
  }

  #put(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
    this.#last = words.charAt(words.length - 1);
    this.#blank = '';
  }

  /** Sets the sign of an item before the next words, on whatever line they come. */
  lead(sign: string): void {
    this.#lead = sign;
  }

  /** Ends the line; an empty one is none. */
  end(owner: Element): void {
    const text = this.#parts.join('').replace(INVISIBLE, '').trim();
    if (text !== '') this.lines.push({ text, linked: this.#linked, owner, table: null });
    this.#parts = [];
    this.#length = 0;
    this.#linked = 0;
    this.#blank = '';
  }

  /** Adds a table of figures as a whole. */
  table(table: Table, owner: Element): void {
    const text = table.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ');
    this.lines.push({ text, linked: 0, owner, table });
  }
}
