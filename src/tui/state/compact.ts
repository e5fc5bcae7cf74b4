/**
 * Makes a value smaller in place without changing what it says, and gives it back: for values that nobody else holds.
 * Short words are remembered for the values still to come.
 */
export type Compactor = <T extends object>(value: T) => T;

/** Longer strings are kept once within a value only: across values they hardly ever come again. */
const SHORT = 40;

/** What is kept once each: words everywhere, longer strings and small objects within one value. */
interface Known {
  readonly words: Map<string, string>;
  readonly texts: Map<string, string>;
  readonly leaves: Map<string, object>;
}

/**
 * A compactor for reports. They come out of threads as copies in which every word of the vocabulary, every rule and
 * every sentence stands as often as it is referred to; kept once each, a thousand reports take half the memory.
 */
export function makeCompactor(): Compactor {
  const words = new Map<string, string>();
  return (value) => compact(value, { words, texts: new Map(), leaves: new Map() });
}

/** An object with its parts made small; the same one as before where one with the same parts, none of them an object, was there. */
function compact<T extends object>(value: T, known: Known): T {
  let key = '';
  let leaf = true;
  for (const name in value) {
    const part: unknown = value[name];
    if (typeof part === 'object' && part !== null) {
      leaf = false;
      Reflect.set(value, name, compact(part, known));
      continue;
    }
    if (leaf) key += `${name}\0${typeof part}${part}\0`;
    if (typeof part === 'string') {
      Reflect.set(value, name, once(part, part, part.length > SHORT ? known.texts : known.words));
    }
  }
  return leaf ? (once<object>(Array.isArray(value) ? `[${key}` : key, value, known.leaves) as T) : value;
}

/** What is known by a key, or else what there is now. */
function once<T>(key: string, value: T, known: Map<string, T>): T {
  const found = known.get(key);
  if (found === undefined) known.set(key, value);
  return found ?? value;
}
