/** A value that is made when it is first asked for and kept: for what costs something and is often not needed. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Remembers what a pure function said of a text, for at most so many texts; then it starts afresh. Nothing but speed
 * rests on it: reports say the same few things again and again.
 */
export const remembered = <T>(read: (text: string) => T, most: number): ((text: string) => T) =>
  rememberedBy((text) => text, read, most);

/** The same of anything that a key tells from all else that the function is asked for. */
export function rememberedBy<A, T>(keyOf: (asked: A) => string, read: (asked: A) => T, most: number): (asked: A) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const key = keyOf(asked);
    const said = known.get(key);
    if (said !== undefined) return said;
    if (known.size >= most) known.clear();
    const value = read(asked);
    known.set(key, value);
    return value;
  };
}
