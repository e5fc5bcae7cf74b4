import { expect } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import type { LoadedReport } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';

const inside = ({ start, end }: Span, length: number): boolean => start >= 0 && start <= end && end <= length;

function checkObservation(one: Observation, text: string): void {
  const { source, value, low, high } = one;
  expect(inside(source, text.length), 'the figure lies in the text').toBe(true);
  expect(text.slice(source.start, source.end), 'the figure is what the text says').toBe(source.text);
  expect(inside(source.sentence, text.length), 'the sentence lies in the text').toBe(true);
  expect(
    source.sentence.start <= source.start && source.end <= source.sentence.end,
    'the figure lies in its sentence',
  ).toBe(true);
  expect(source.line >= 1 && source.column >= 1, 'lines and columns count from 1').toBe(true);
  for (const number of [value, low, high])
    expect(number === null || number === undefined || Number.isFinite(number), 'numbers are finite').toBe(true);
  if (one.masked) expect(value, 'what is struck out has no value').toBeNull();
  expect(one.unit, 'every figure has a unit').not.toBe('');
}

/** What holds of every report, whatever text it was read from. */
export function checkReport({ report, text }: LoadedReport): void {
  expect(text).not.toBeNull();
  const whole = text ?? '';
  for (const one of report.observations) checkObservation(one, whole);
  for (const { source } of report.initiatives) {
    expect(inside(source, whole.length), 'the initiative lies in the text').toBe(true);
    expect(whole.slice(source.start, source.end)).toBe(source.text);
  }
  for (const section of report.sections) {
    expect(inside(section, whole.length), 'the section lies in the text').toBe(true);
    expect(section.level >= 1 && section.level <= 4).toBe(true);
  }
  const ids = report.observations.map(({ id }) => id);
  expect(new Set(ids).size, 'ids are one to each').toBe(ids.length);
}
