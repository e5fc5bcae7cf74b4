import { afterAll, describe, expect, test } from 'vitest';
import { loadBytes } from '../../src/pipeline.js';
import { pageLines } from '../../src/read/html/flow.js';
import { readPage } from '../../src/read/html/index.js';
import { readMarkdown } from '../../src/read/markdown/index.js';
import { tableLines } from '../../src/read/table/index.js';
import { cell } from '../../src/read/table/model.js';
import { fold } from '../../src/text/fold.js';
import { splitParagraphs } from '../../src/text/paragraphs.js';
import { StepCounter } from './steps.js';

const steps = new StepCounter();
afterAll(() => steps.stop());

const SMALL = 4000;
const TIMES = 4;
/** Twice the size takes twice the steps; what is done once for all must not hide more, nor chance decide. */
const MOST = TIMES * 1.35;

function grows(work: (size: number) => () => void): number {
  work(SMALL)();
  const small = steps.count(work(SMALL));
  const large = steps.count(work(SMALL * TIMES));
  return large / Math.max(small, 1);
}

const filled = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

const SHAPES: Readonly<Record<string, string>> = {
  sentences: '全年发放低保金5402.1万元，惠及1.2万人。',
  paragraphs: '（一）社会救助。城市低保标准600元/月。\n',
  'short lines': '低保\n',
  'wrapped lines': '全年发放低保金，惠及困难群众，做到应保尽保、应救\n',
  'page marks': '低保标准\n第1页 共3页\n600元\n',
  'empty lines': '\n',
  blanks: ' ',
  brackets: '（',
  headings: '一、救助\n（一）低保\n1.标准\n',
  labels: '发布日期：2022-01-01\n',
};

describe('the steps of reading grow as the text does', () => {
  test.each(Object.entries(SHAPES))('%s', (_, part) => {
    expect(grows((size) => () => loadBytes(new TextEncoder().encode(filled(part, size)), 'a.txt'))).toBeLessThan(MOST);
  });
});

describe('so do those of', () => {
  test.each<[string, string]>([
    ['paragraphs', '<p>全年发放低保金5402.1万元，惠及1.2万人。</p>'],
    ['elements inside one another', '<div>民政'],
    ['ends without beginnings', '民政</p></div>'],
    ['links', '<li><a href="/">通知公告</a></li>'],
    ['line breaks', '民政工作<br>'],
    ['rows', '<tr><td>城市低保标准</td><td>600元</td></tr>'],
    ['tables in tables', '<table><tr><td>'],
    ['lists', '<ol><li>甲</li></ol>'],
  ])('a page of %s', (_, part) => {
    expect(grows((size) => () => readPage(`<body>${filled(part, size)}`))).toBeLessThan(MOST);
  });

  test.each<[string, string]>([
    ['lines', '## 一、**社会**救助\n'],
    ['rows', '| 城市低保 | 600元 |\n|--|--|\n'],
    ['comments', '甲<!-- 乙 -->'],
    ['fences', '```\n甲\n```\n'],
    ['stars', '**甲'],
    ['brackets', '[甲]('],
  ])('Markdown of %s', (_, part) => {
    expect(grows((size) => () => readMarkdown(filled(part, size)))).toBeLessThan(MOST);
  });

  test('a table', () => {
    const rows = (size: number) =>
      Array.from({ length: size / 10 }, (_, at) => [cell(`低保${at}`), cell('600元'), cell('12')]);
    expect(grows((size) => () => tableLines({ rows: rows(size) }))).toBeLessThan(MOST);
  });

  test('folding and parting into paragraphs', () => {
    expect(grows((size) => () => fold(filled('民政\u200b 6 00元', size)))).toBeLessThan(MOST);
    expect(grows((size) => () => splitParagraphs(filled('民政。\n服务', size)))).toBeLessThan(MOST);
  });
});

test('the counter sees what is not linear', () => {
  const quadratic = (size: number) => () => {
    for (let at = 0; at < size / 100; at++)
      pageLines({ tag: '#root', attributes: {}, parent: null, children: Array(at).fill('民'), depth: 0 });
  };
  expect(grows(quadratic)).toBeGreaterThan(MOST);
});
