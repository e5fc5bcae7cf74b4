import { html, type Markup, NOTHING } from './markup.js';

/**
 * A bar from zero, as a share of the row's largest value, as wide in every column. Decoration: the number stands beside
 * it.
 */
export function bar(value: number, largest: number): Markup {
  if (largest <= 0 || value < 0) return NOTHING;
  const width = Math.round((value / largest) * 1000) / 10;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="4"/></svg>`;
}

const WIDTH = 60;
const HEIGHT = 16;

/**
 * A line over the years; a year without a figure is a gap in the line and is not bridged. Levels are between 0, the
 * row's lowest, and 1, its highest.
 */
export function sparkline(levels: readonly (number | null)[]): Markup {
  const step = WIDTH / Math.max(1, levels.length - 1);
  const runs: string[][] = [[]];
  levels.forEach((level, at) => {
    if (level === null) runs.push([]);
    else runs.at(-1)?.push(`${round(at * step)},${round(2 + (1 - level) * (HEIGHT - 4))}`);
  });
  const parts = runs
    .filter((run) => run.length > 0)
    .map((run) => {
      const [first = ''] = run;
      const [x = '', y = ''] = first.split(',');
      return run.length === 1
        ? html`<circle cx="${x}" cy="${y}" r="1.5"/>`
        : html`<polyline points="${run.join(' ')}"/>`;
    });
  return html`<svg class="spark" viewBox="-2 0 ${WIDTH + 4} ${HEIGHT}" aria-hidden="true">${parts}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
