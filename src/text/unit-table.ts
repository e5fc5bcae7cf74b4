/**
 * A table of what single signs mean, for loops that look at every unit of a text: `unitTable([[',;。', 1], ['、和', 2]])`
 * is 1 at the units of , ; and 。, 2 at those of 、 and 和, 0 everywhere else; of several rows the last wins.
 */
export function unitTable(rows: readonly (readonly [signs: string, meaning: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [signs, meaning] of rows) for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = meaning;
  return table;
}

/** Like a table of meanings, but a sign that stands in several rows has all their bits: one that may open and shut. */
export function unitFlags(rows: readonly (readonly [signs: string, bits: number])[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [signs, bits] of rows) {
    for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = (table[signs.charCodeAt(at)] ?? 0) | bits;
  }
  return table;
}
