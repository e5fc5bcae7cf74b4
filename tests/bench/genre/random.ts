/** Draws that a seed decides: the same seed gives the same draws on every machine. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the items; a list of none is a RangeError. */
  pick<T>(items: readonly T[]): T;
  /** Whether a thing of that probability, 0 to 1, comes true. */
  chance(probability: number): boolean;
  /** `count` different items in a random order, all of them where there are fewer. */
  some<T>(items: readonly T[], count: number): T[];
}

/** One step of splitmix32: a well mixed 32-bit state in a few integer operations. */
function splitmix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

/** Dice for a seed. */
export function diceFor(seed: number): Dice {
  const next = splitmix(Math.imul(seed + 1, 0x85ebca6b));
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    whole,
    pick,
    chance: (probability) => next() < probability,
    some(items, count) {
      const left = [...items];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(whole(0, left.length - 1), 1));
      return taken;
    },
  };
}
