import { finish, type Steps } from '../../model/steps.js';

interface Entry<A, R> {
  readonly args: A;
  readonly result: R;
}

/** Remembered results, the latest first. */
interface Remembered<A extends readonly unknown[], R> {
  find(args: A): Entry<A, R> | undefined;
  keep(entry: Entry<A, R>): void;
}

/** Results are let go together with the first argument: a comparison of a thousand reports must not outlive its use. */
function remembering<A extends readonly unknown[], R>(most: number): Remembered<A, R> {
  const ofObjects = new WeakMap<object, Entry<A, R>[]>();
  let ofValues: Entry<A, R>[] = [];
  const listOf = ([first]: A): Entry<A, R>[] => (isObject(first) ? (ofObjects.get(first) ?? []) : ofValues);
  return {
    find: (args) => listOf(args).find((entry) => entry.args.every((value, index) => Object.is(value, args[index]))),
    keep: (entry) => {
      const list = listOf(entry.args);
      if (list[0] === entry) return;
      const kept = [entry, ...list.filter((other) => other !== entry)].slice(0, most);
      const [first] = entry.args;
      if (isObject(first)) ofObjects.set(first, kept);
      else ofValues = kept;
    },
  };
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/**
 * Remembers the last few results of a function for each first argument, by the identity of all: what the screen is drawn
 * from is made anew only when what it is made from has changed. Undo and redo find the results of a while ago again.
 */
export function memo<A extends readonly unknown[], R>(make: (...args: A) => R, most = 4): (...args: A) => R {
  const remembered = remembering<A, R>(most);
  return (...args) => {
    const entry = remembered.find(args) ?? { args, result: make(...args) };
    remembered.keep(entry);
    return entry.result;
  };
}

/** Work whose results are remembered: had at once, or in steps beforehand, so that they are there when they are needed. */
export interface SlowMemo<A extends readonly unknown[], R> {
  now(...args: A): R;
  steps(...args: A): Steps<R>;
}

/** `memo` of work in steps. */
export function slowMemo<A extends readonly unknown[], R>(make: (...args: A) => Steps<R>, most = 3): SlowMemo<A, R> {
  const remembered = remembering<A, R>(most);
  function* steps(...args: A): Steps<R> {
    const entry = remembered.find(args) ?? { args, result: yield* make(...args) };
    remembered.keep(entry);
    return entry.result;
  }
  return { steps, now: (...args) => finish(steps(...args)) };
}
