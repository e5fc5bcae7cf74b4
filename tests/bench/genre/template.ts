import type { Dice } from './random.js';

/** Says what stands for a slot `<name:arguments>`. */
export type Slots = (name: string, argument: string) => string;

/** A template, read once: writes a new text at each call. */
export type Template = (dice: Dice, slots: Slots) => string;

/**
 * Reads a template: `{a|b|c}` stands for one of its alternatives, which may hold others, `<name:argument>` for what the
 * slots make of it, anything else for itself. `{新建|改造}<n:3-40>家` → 改造17家. An open brace or angle is an error.
 */
export function readTemplate(source: string): Template {
  const reader = new Reader(source);
  const template = reader.sequence('');
  reader.end();
  return template;
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Everything up to one of the signs in `until`. */
  sequence(until: string): Template {
    const parts: Template[] = [];
    for (let sign = this.#peek(); sign !== '' && !until.includes(sign); sign = this.#peek()) parts.push(this.#part());
    return (dice, slots) => {
      let text = '';
      for (const part of parts) text += part(dice, slots);
      return text;
    };
  }

  end(): void {
    if (this.#at < this.#source.length) this.#fail();
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #part(): Template {
    if (this.#peek() === '{') return this.#choice();
    if (this.#peek() === '<') return this.#slot();
    const start = this.#at;
    while (this.#peek() !== '' && !'{|}<'.includes(this.#peek())) this.#at++;
    if (this.#at === start) this.#fail();
    const text = this.#source.slice(start, this.#at);
    return () => text;
  }

  #choice(): Template {
    const ways: Template[] = [];
    do {
      this.#at++;
      ways.push(this.sequence('|}'));
    } while (this.#peek() === '|');
    if (this.#peek() !== '}') this.#fail();
    this.#at++;
    return (dice, slots) => dice.pick(ways)(dice, slots);
  }

  #slot(): Template {
    const end = this.#source.indexOf('>', this.#at);
    if (end < 0) this.#fail();
    const [name = '', argument = ''] = this.#source.slice(this.#at + 1, end).split(':');
    this.#at = end + 1;
    return (_, slots) => slots(name, argument);
  }

  #fail(): never {
    throw new SyntaxError(`template, at ${this.#at}: ${this.#source}`);
  }
}
