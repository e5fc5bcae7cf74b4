import { expect, it } from 'vitest';
import { explain, loadBytes } from '../../src/pipeline.js';

const TEXT = '云岭县民政局2022年工作总结\n\n一、社会救助\n\n城市低保标准提高到670元/月，发放低保金5402.1万元。\n';

const stepsOf = (words: string): readonly string[] => {
  const { report } = loadBytes(new TextEncoder().encode(TEXT), 'a.txt');
  const found = report.observations.find(({ source }) => source.text === words);
  const explained = explain({ id: report.id, path: 'a.txt', text: TEXT, diagnostics: [] }, found?.id ?? '');
  return (explained?.steps ?? [])
    .filter(({ field }) => ['number', 'unit', 'per'].includes(field))
    .map(({ field, value, rule }) => `${field} ${value} ${rule}`);
};

it.each([
  ['670元/月', ['number 670 digits', 'unit 元 unit:元', 'per 月 per-slash']],
  ['5402.1万元', ['number 54021000 digits', 'unit 元 unit:元']],
])('each part of %s is told with the rule that read it', (words, steps) => {
  expect(stepsOf(words)).toEqual(steps);
});
