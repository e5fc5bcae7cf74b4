import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/model/index.js';
import { extract } from '../../src/pipeline.js';
import { readText } from '../../src/read/index.js';
import { parseMarked } from './embed.js';
import type { GoldFigure } from './labels.js';

/**
 * Reports written by someone who did not look at the rules, with their truth marked in them. The floor is on facts right
 * in all of value, kind, category, indicator, period and status at once, over all of them together and for each: it only
 * ever rises.
 */
const FLOOR = 0.92;
const FLOOR_EACH = 0.8;

const here = fileURLToPath(new URL('.', import.meta.url));
const reports = readdirSync(here)
  .filter((file) => file.endsWith('.marked.txt'))
  .map((file) => parseMarked(readFileSync(`${here}${file}`, 'utf8'), file));

const oneOf = <T>(value: T, wanted: T, others: readonly T[] = []): boolean =>
  value === wanted || others.includes(value);

const near = (found: number | null, wanted: number | null): boolean =>
  found === wanted || (found !== null && wanted !== null && Math.abs(found - wanted) <= 1e-9 * Math.abs(wanted));

const rightValue = (found: Observation, label: GoldFigure): boolean => {
  if (label.masked) return found.masked;
  if (label.low !== undefined) return near(found.low, label.low) && near(found.high, label.high ?? null);
  return near(found.value, label.value);
};

const isRight = (found: Observation, label: GoldFigure): boolean =>
  rightValue(found, label) &&
  found.kind === label.kind &&
  oneOf(found.category, label.category, label.altCategory) &&
  oneOf<string | null>(found.indicator, label.indicator, label.altIndicator) &&
  oneOf(found.period, label.period, label.altPeriod) &&
  oneOf<string>(found.status, label.status, label.altStatus);

/** Of the labelled figures and of the found ones, how many are facts that are right. */
function measure(observations: readonly Observation[], figures: readonly GoldFigure[]) {
  const demanded = figures.filter((figure) => figure.optional !== true);
  const at = (figure: GoldFigure) =>
    observations.find(({ source }) => source.start < figure.end && source.end > figure.start);
  const right = (figure: GoldFigure): boolean => {
    const found = at(figure);
    return found !== undefined && isRight(found, figure);
  };
  return {
    recalled: demanded.filter(right).length,
    demanded: demanded.length,
    right: figures.filter(right).length,
    found: observations.length,
  };
}

const share = ({ recalled, demanded, right, found }: ReturnType<typeof measure>): number => {
  const [recall, precision] = [recalled / demanded, right / found];
  return (2 * recall * precision) / (recall + precision);
};

describe('facts that are right in every part', () => {
  const measured = reports.map(({ name, text, gold }) => {
    return [name, measure(extract(text, { path: name }).observations, gold.figures)] as const;
  });

  test.each(measured)(`in %s are at least ${FLOOR_EACH * 100} %%`, (_, counts) => {
    expect(share(counts)).toBeGreaterThanOrEqual(FLOOR_EACH);
  });

  test(`are at least ${FLOOR * 100} % over all`, () => {
    const all = measured.map(([, counts]) => counts);
    const sum = (pick: (counts: (typeof all)[number]) => number): number =>
      all.reduce((total, counts) => total + pick(counts), 0);
    const total = {
      recalled: sum((counts) => counts.recalled),
      demanded: sum((counts) => counts.demanded),
      right: sum((counts) => counts.right),
      found: sum((counts) => counts.found),
    };
    expect(share(total)).toBeGreaterThanOrEqual(FLOOR);
  });
});

describe('every report', () => {
  test.each(reports.map(({ name, text }) => [name, text] as const))('%s is taken for one', (name, text) => {
    expect(readText(new TextEncoder().encode(text), { path: name }).diagnostics).toEqual([]);
  });
});

describe('every figure and initiative of every report', () => {
  test.each(reports.map(({ name, text }) => [name, text] as const))('stands in %s as printed', (name, text) => {
    const { observations, initiatives } = extract(text, { path: name });
    for (const { source } of [...observations, ...initiatives]) {
      expect(text.slice(source.start, source.end)).toBe(source.text);
      expect(source.sentence.start).toBeLessThanOrEqual(source.start);
      expect(source.sentence.end).toBeGreaterThanOrEqual(source.end);
    }
  });
});
