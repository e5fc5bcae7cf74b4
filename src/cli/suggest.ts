import leven from 'leven';

/** A thing that can be named in several ways: its id, its names. */
export interface Nameable {
  readonly id: string;
  readonly names: readonly string[];
}

/** Longer words may be further off: one slip in three characters. */
const tolerance = (word: string): number => Math.max(1, Math.floor([...word].length / 3));

const HAN = /^\p{Script=Han}{2,}$/u;

/** Whether the characters of a short form stand in a name in their order: 低保标准 in 最低生活保障标准. */
function abbreviates(short: string, name: string): boolean {
  let at = 0;
  for (const sign of name) if (sign === short[at]) at++;
  return at === short.length;
}

function distance(typed: string, name: string): number {
  const [a, b] = [typed.toLowerCase(), name.toLowerCase()];
  if (a.length >= 2 && (b.includes(a) || (b.length >= 2 && a.includes(b)))) return 0.5;
  if (HAN.test(a) && abbreviates(a, b)) return 0.75;
  return leven(a, b);
}

/** The name nearest to what was typed, or null where none is near: `elderly-cares` → `elderly-care`. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const ranked = names.map((name) => ({ name, off: distance(typed, name) })).sort((a, b) => a.off - b.off);
  const [best] = ranked;
  return best !== undefined && best.off <= tolerance(typed) ? best.name : null;
}

/** The id whose id or any name is nearest, and the name if it was that: 养老 → `elderly-care (养老服务)`. */
export function nearestId(typed: string, things: readonly Nameable[]): string | null {
  const owner = new Map(things.flatMap(({ id, names }) => [id, ...names].map((name) => [name, id] as const)));
  const found = nearest(typed, [...owner.keys()]);
  const id = found === null ? undefined : owner.get(found);
  if (id === undefined) return null;
  return id === found ? id : `${id} (${found})`;
}
