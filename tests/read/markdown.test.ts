import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.js';

const read = async (source: string): Promise<string> =>
  (await readDocument(Buffer.from(source), { path: 'report.md' })).text;

describe('a line without its marks', () => {
  test.each([
    ['## 一、社会救助', '一、社会救助'],
    ['##一、社会救助', '一、社会救助'],
    ['### （一）低保 ###', '（一）低保'],
    ['- 新建食堂5家', '新建食堂5家'],
    ['* [x] 新建食堂5家', '新建食堂5家'],
    ['> 发布日期：2023-01-06', '发布日期：2023-01-06'],
    ['1. 新建食堂5家', '1. 新建食堂5家'],
    ['全年发放**低保金**5402.1万元', '全年发放低保金5402.1万元'],
    ['全年发放低保金**5402.1万元**，惠及1.2万人', '全年发放低保金5402.1万元，惠及1.2万人'],
    ['*重点*推进__养老__，~~不再~~继续', '重点推进养老，不再继续'],
    ['见[通知](http://example.invalid/a)和![图](a.png)', '见通知和'],
    ['`城市`低保&nbsp;600元', '城市低保 600元'],
    ['共3\\*4个，第1\\.2条', '共3*4个，第1.2条'],
    ['甲<br>乙<span style="color:red">丙</span>', '甲 乙丙'],
    ['甲<!-- 低保标准999元 -->乙', '甲乙'],
    ['- 3 -', '- 3 -'],
    ['1<2且3>1', '1<2且3>1'],
  ])('%s → %s', async (given, expected) => {
    expect(await read(given)).toBe(expected);
  });
});

describe('stars that stand for figures struck out stay', () => {
  test.each([
    '发放低保金**万元，惠及**人',
    '走访慰问**余户，发放物资***份',
    '新增床位*张，改造*户',
    '查出隐患**处，整改**',
  ])('%s', async (line) => {
    expect(await read(line)).toBe(line);
  });
});

test('lines stay on their lines; fences, rules and underlines leave empty ones', async () => {
  const source = ['2022年工作总结', '====', '', '---', '```', '- 甲', '```', '一、救助'];
  expect((await read(source.join('\r\n'))).split('\n')).toEqual([
    '2022年工作总结',
    '',
    '',
    '',
    '',
    '- 甲',
    '',
    '一、救助',
  ]);
});

test('the head of a file gives title, source and date', async () => {
  const source =
    '---\ntitle: "2022年工作总结"\ndate: 2023-01-06\nauthor: 望汀县民政局\nconstructor: [a]\n---\n一、救助';
  expect((await read(source)).split('\n')).toEqual([
    '',
    '2022年工作总结',
    '发布日期：2023-01-06',
    '来源：望汀县民政局',
    '',
    '',
    '一、救助',
  ]);
});

test('a table has a line for each row, on the line where it stands', async () => {
  const source = [
    '单位：元/月',
    '| 项目 | 2021年 | 2022年 |',
    '|:--|--:|--:|',
    '| **城市低保标准** | 680 | 717 |',
    '完',
  ];
  expect((await read(source.join('\n'))).split('\n')).toEqual([
    '单位：元/月',
    '',
    '',
    '城市低保标准：2021年680元/月；城市低保标准：2022年717元/月。',
    '完',
  ]);
});
