/**
 * Long work in small steps: what runs it may do something else between two of them, or give it up. A step gives the
 * share that is done, from 0 to 1; the end gives the result.
 */
export type Steps<T> = Generator<number, T, void>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Steps as a part of longer work, from one share of it to another: `within(0, 0.5, half)`. */
export function* within<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** A list made element by element, a step each: `each([1, 2], double)` ends in `[2, 4]`. */
export function* each<T, R>(items: readonly T[], make: (item: T, index: number) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    yield (index + 1) / items.length;
  }
  return made;
}

/**
 * Work on groups one after the other, their results in one list; a group's share is its size.
 * `eachGroup([[1, 2], [3]], work)`: the first is two thirds of it.
 */
export function* eachGroup<T, R>(
  groups: readonly (readonly T[])[],
  work: (group: readonly T[]) => Steps<readonly R[]>,
): Steps<R[]> {
  const all = groups.reduce((sum, { length }) => sum + length, 0);
  const results: R[] = [];
  let done = 0;
  for (const group of groups) {
    for (const result of yield* within(done / all, (done + group.length) / all, work(group))) results.push(result);
    done += group.length;
  }
  return results;
}
