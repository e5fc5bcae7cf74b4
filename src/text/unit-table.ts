/**
 * A table of what single signs mean, for loops that look at every unit of a text: `unitTable([[',;。', 1], ['、和', 2]])`
 * is 1 at the units of , ; and 。, 2 at those of 、 and 和, 0 everywhere else; of several rows the last wins.
 */
export function unitTable(rows: readonly (readonly [signs: string, meaning: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [signs, meaning] of rows) for (let at = 0; at < signs.length; at++) table[signs.charCodeAt(at)] = meaning;
  return table;
}
