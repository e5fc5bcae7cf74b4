/** What a list of one puts before and behind its item: a bracket, a line break, and the blanks of its depth. */
const [OPENING, CLOSING] = ['[\n'.length, '\n]'.length];

/**
 * A value as `JSON.stringify(value, null, 2)` lays it out where it stands behind `margin`, a line break and blanks: a cell
 * in its row in its list. It is laid out within as many lists as it stands deep, and cut out of them: to have it laid out
 * from the first column and moved in afterwards takes three times as long.
 */
export function laidOut(value: unknown, margin: string): string {
  const depth = (margin.length - 1) / 2;
  let nested: unknown = value;
  for (let level = 0; level < depth; level++) nested = [nested];
  const blanks = depth * (depth - 1);
  const text = JSON.stringify(nested, null, 2) ?? 'null';
  return text.slice(depth * (OPENING + 2) + blanks, text.length - depth * CLOSING - blanks);
}
