import { describe, expect, it, test } from 'vitest';
import { extract } from '../../src/index.js';
import { diceFor } from './genre/random.js';
import { generateReport } from './genre/report.js';
import { readTemplate } from './genre/template.js';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const reports = SEEDS.map(generateReport);

describe('a template', () => {
  const write = (source: string): Set<string> => {
    const template = readTemplate(source);
    return new Set(SEEDS.map((seed) => template(diceFor(seed), (name, argument) => `${name}(${argument})`)));
  };

  test.each([
    ['建成{3|5}家', ['建成3家', '建成5家']],
    ['{新{建|设}|}站点', ['新建站点', '新设站点', '站点']],
    ['投入<sum:10-90>', ['投入sum(10-90)']],
  ])('%s', (source, written) => {
    expect([...write(source)].sort()).toEqual([...written].sort());
  });

  test.each(['{新建', '新建}', '<n:1-2', '新建|改造'])('%s is refused', (source) => {
    expect(() => readTemplate(source)).toThrow(SyntaxError);
  });
});

describe('generated reports', () => {
  it('come out the same for the same seed', () => {
    expect(generateReport(7)).toEqual(reports[7]);
  });

  it('are all different, in text and in path', () => {
    expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length);
    expect(new Set(reports.map(({ path }) => path)).size).toBe(reports.length);
  });

  it('are as long as reports are', () => {
    const lengths = reports.map(({ text }) => text.length).sort((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThan(2500);
    expect(lengths.at(-1)).toBeLessThan(12_000);
    expect(lengths[lengths.length >> 1]).toBeGreaterThan(4000);
  });

  it('have a sentence with figures for every two without, more or less', () => {
    const sentences = reports.flatMap(({ text }) => text.split(/[。\n]/)).filter((one) => one !== '');
    const share = sentences.filter((one) => /\d/.test(one)).length / sentences.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.5);
  });

  it('read as reports: area, year, figures, initiatives', () => {
    const read = reports.slice(0, 40).map(({ path, text }) => extract(text, { path }));
    expect(read.filter(({ area }) => area?.code != null).length).toBeGreaterThan(30);
    expect(read.filter(({ summaryYear }) => summaryYear !== null).length).toBeGreaterThan(35);
    for (const { observations, initiatives } of read) {
      expect(observations.length).toBeGreaterThan(20);
      expect(initiatives.length).toBeGreaterThan(3);
    }
  });
});
