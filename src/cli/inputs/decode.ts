/** Says where a value is not what it should be: `reports[0].observations[3].unit`. */
export class DecodeError extends Error {
  #where: string;

  constructor(where = '') {
    super(where);
    this.name = 'DecodeError';
    this.#where = where;
  }

  get where(): string {
    return this.#where;
  }

  /** The same error seen from further out: the place is only put together where something is wrong. */
  within(outer: string): this {
    const joint = this.#where === '' || this.#where.startsWith('[') ? '' : '.';
    this.#where = outer + joint + this.#where;
    return this;
  }
}

/** Takes a value of unknown shape and gives one of a known shape, or throws a DecodeError that says where it is not. */
export type Decode<T> = (value: unknown) => T;

/** A string, an empty one too. */
export const text: Decode<string> = (value) => {
  if (typeof value === 'string') return value;
  throw new DecodeError();
};

/** A finite number. */
export const number: Decode<number> = (value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new DecodeError();
};

/** True or false. */
export const flag: Decode<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  throw new DecodeError();
};

/** True; for marks that are there or absent. */
export const yes: Decode<true> = (value) => {
  if (value === true) return true;
  throw new DecodeError();
};

/** The value or null; what is absent counts as null. */
export const nullable =
  <T>(decode: Decode<T>): Decode<T | null> =>
  (value) =>
    value === null || value === undefined ? null : decode(value);

/** A list of; where an item is not what it should be, its index is told. */
export const list =
  <T>(decode: Decode<T>): Decode<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new DecodeError();
    return value.map((item: unknown, at) => decodeWithin(item, decode, `[${at}]`));
  };

/** One of a few words. */
export const word =
  <const T extends string>(...words: readonly T[]): Decode<T> =>
  (value) => {
    const found = words.find((one) => one === value);
    if (found === undefined) throw new DecodeError();
    return found;
  };

function decodeWithin<T>(value: unknown, decode: Decode<T>, place: string): T {
  try {
    return decode(value);
  } catch (error) {
    throw error instanceof DecodeError ? error.within(place) : error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose fields are taken one by one. */
export class Fields {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    if (!isRecord(value)) throw new DecodeError();
    this.#fields = value;
  }

  get<T>(name: string, decode: Decode<T>): T {
    try {
      return decode(this.#fields[name]);
    } catch (error) {
      throw error instanceof DecodeError ? error.within(name) : error;
    }
  }

  /** An object with the field, or an empty one where it is absent: for fields that stand only where they say something. */
  optional<K extends string, T>(name: K, decode: Decode<T>): Partial<Record<K, T>> {
    const value = this.#fields[name];
    const found: Partial<Record<K, T>> = {};
    if (value !== undefined && value !== null) found[name] = decodeWithin(value, decode, name);
    return found;
  }

  /** The names of all fields that are there. */
  names(): readonly string[] {
    return Object.keys(this.#fields);
  }

  /** Every field by the same rule. */
  each<T>(decode: Decode<T>): Readonly<Record<string, T>> {
    return Object.fromEntries(
      Object.entries(this.#fields).map(([name, value]) => [name, decodeWithin(value, decode, name)]),
    );
  }
}
