import type { Observation } from '../model/observation.js';

const STOPS = '，,。；;：:！!？?\n';

/** The words around a figure in its own clause, without the figure: 为⟦286户⟧特殊困难老年人家庭完成适老化改造. */
export interface Clause {
  readonly before: string;
  readonly after: string;
}

/**
 * Cuts a figure's clause out of its sentence. A full stop inside a number (5.9) and a comma inside one (1,234) are part
 * of the figure and do not count, since the figure itself is left out.
 */
export function clauseOf({ source }: Observation): Clause {
  const { text, start } = source.sentence;
  const from = Math.max(0, Math.min(text.length, source.start - start));
  const to = Math.max(from, Math.min(text.length, source.end - start));
  let [first, last] = [from, to];
  while (first > 0 && !STOPS.includes(text.charAt(first - 1))) first--;
  while (last < text.length && !STOPS.includes(text.charAt(last))) last++;
  return { before: text.slice(first, from).trim(), after: text.slice(to, last).trim() };
}
