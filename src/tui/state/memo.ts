/**
 * Remembers the last few results of a function by the identity of its arguments: what the screen is drawn from is made
 * anew only when what it is made from has changed. Undo and redo find the results of a while ago again.
 */
export function memo<A extends readonly unknown[], R>(make: (...args: A) => R, keep = 4): (...args: A) => R {
  let entries: { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const hit = entries.find((entry) => entry.args.every((value, index) => Object.is(value, args[index])));
    const entry = hit ?? { args, result: make(...args) };
    if (entries[0] !== entry) entries = [entry, ...entries.filter((other) => other !== entry)].slice(0, keep);
    return entry.result;
  };
}
