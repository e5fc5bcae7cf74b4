/** Says where a value is not what it should be: `reports[0].observations[3].unit`. */
export class DecodeError extends Error {
  readonly where: string;

  constructor(where: string) {
    super(where);
    this.name = 'DecodeError';
    this.where = where;
  }
}

/** Takes a value of unknown shape and gives one of a known shape, or throws a DecodeError that says where it is not. */
export type Decode<T> = (value: unknown, where: string) => T;

export const text: Decode<string> = (value, where) => {
  if (typeof value === 'string') return value;
  throw new DecodeError(where);
};

export const number: Decode<number> = (value, where) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new DecodeError(where);
};

export const flag: Decode<boolean> = (value, where) => {
  if (typeof value === 'boolean') return value;
  throw new DecodeError(where);
};

/** The value or null; what is absent counts as null. */
export const nullable =
  <T>(decode: Decode<T>): Decode<T | null> =>
  (value, where) =>
    value === null || value === undefined ? null : decode(value, where);

export const list =
  <T>(decode: Decode<T>): Decode<readonly T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) throw new DecodeError(where);
    return value.map((item: unknown, at) => decode(item, `${where}[${at}]`));
  };

/** One of a few words. */
export const word =
  <const T extends string>(...words: readonly T[]): Decode<T> =>
  (value, where) => {
    const found = words.find((one) => one === value);
    if (found === undefined) throw new DecodeError(where);
    return found;
  };

/** An object whose fields are taken one by one. */
export class Fields {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #where: string;

  constructor(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DecodeError(where);
    this.#fields = new Map(Object.entries(value));
    this.#where = where;
  }

  get<T>(name: string, decode: Decode<T>): T {
    return decode(this.#fields.get(name), this.#path(name));
  }

  /** An object with the field, or an empty one where it is absent: for fields that stand only where they say something. */
  optional<K extends string, T>(name: K, decode: Decode<T>): Partial<Record<K, T>> {
    const value = this.#fields.get(name);
    const found: Partial<Record<K, T>> = {};
    if (value !== undefined && value !== null) found[name] = decode(value, this.#path(name));
    return found;
  }

  /** Every field by the same rule. */
  each<T>(decode: Decode<T>): Readonly<Record<string, T>> {
    return Object.fromEntries([...this.#fields].map(([name, value]) => [name, decode(value, this.#path(name))]));
  }

  #path(name: string): string {
    return this.#where === '' ? name : `${this.#where}.${name}`;
  }
}
