import { DERIVED_FIELDS, type DerivedField } from '../../model/observation.js';
import type { Basis, Origin } from '../../model/origin.js';

type Field = DerivedField | 'name';

/** How the fields of a finding are known. */
export type Origins = Readonly<Partial<Record<Field, Origin>>>;

const FIELDS: readonly string[] = [...DERIVED_FIELDS, 'name'] satisfies Field[];
const BASES: readonly Basis[] = ['stated', 'inherited', 'computed', 'assumed'];

/** The names of rules are few, and the same throughout; they are numbered as they come. */
const RULES: string[] = [];
const numbers = new Map<string, number>();

function numberOf(rule: string): number {
  const known = numbers.get(rule);
  if (known !== undefined) return known;
  numbers.set(rule, RULES.length);
  return RULES.push(rule) - 1;
}

/** A number is written as one unit, or, from this on, as two. */
const TWO_UNITS = 0x8000;

function write(value: number, into: number[]): void {
  if (value < TWO_UNITS) into.push(value);
  else into.push(TWO_UNITS | (value & (TWO_UNITS - 1)), value >> 15);
}

/** Takes the numbers of a packed text one after the other. */
class Reader {
  readonly #packed: string;
  #at = 0;

  constructor(packed: string) {
    this.#packed = packed;
  }

  get done(): boolean {
    return this.#at >= this.#packed.length;
  }

  next(): number {
    const unit = this.#packed.charCodeAt(this.#at++);
    return unit < TWO_UNITS ? unit : (unit & (TWO_UNITS - 1)) | (this.#packed.charCodeAt(this.#at++) << 15);
  }
}

const isWritable = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 30;

/**
 * Origins as a short text of numbers: nobody looks at them but a reader of the evidence of one figure, and as objects
 * they would be a third of all that is kept of a report. A field takes its name, basis and rule, and where it rests on
 * words, their place. Null where a place is no place in any text.
 */
export function packOrigins(origins: Origins): string | null {
  const units: number[] = [];
  for (const [field, { basis, rule, from }] of Object.entries(origins)) {
    const at = FIELDS.indexOf(field);
    if (at < 0) return null;
    units.push((at << 3) | (BASES.indexOf(basis) << 1) | (from === undefined ? 0 : 1));
    write(numberOf(rule), units);
    if (from === undefined) continue;
    if (!isWritable(from.start) || !isWritable(from.end)) return null;
    write(from.start, units);
    write(from.end, units);
  }
  return String.fromCharCode(...units);
}

/** The origins that were packed. */
export function unpackOrigins(packed: string): Origins {
  const origins: Record<string, Origin> = {};
  const reader = new Reader(packed);
  while (!reader.done) {
    const head = reader.next();
    const field = FIELDS[head >> 3] ?? '';
    const basis = BASES[(head >> 1) & 3] ?? 'assumed';
    const rule = RULES[reader.next()] ?? '';
    origins[field] =
      (head & 1) === 0 ? { basis, rule } : { basis, rule, from: { start: reader.next(), end: reader.next() } };
  }
  return origins;
}
