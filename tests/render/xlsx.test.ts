import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../src/render/xlsx/index.js';
import { sampleComparison, sampleReports } from './sample.js';

const bytes = await renderXlsx(sampleComparison(), sampleReports(), {
  lang: 'zh',
  views: ['overview', 'standards', 'counts', 'initiatives'],
});
const book = read(bytes, { type: 'array', cellStyles: true, cellNF: true });

const sheet = (name: string) => {
  const found = book.Sheets[name];
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

describe('renderXlsx, read back by another program', () => {
  it('has a sheet a view and one of the sources', () => {
    expect(book.SheetNames).toEqual(['总览', '标准', '数量、金额与比率', '举措', '来源']);
  });

  it('writes numbers as numbers and all else as text', () => {
    const rows: unknown[][] = utils.sheet_to_json(sheet('标准'), { header: 1 });
    expect(rows).toEqual([
      ['类目', '项目', '单位', '云岭县 2021', '云岭县 2022', '南溪区 2022', '平湖县 2022'],
      ['社会救助', '最低生活保障标准(城市)', '元/人·月', 620, 650, 620, '***元'],
      ['社会救助', '最低生活保障标准(农村)', '元/人·月', '--', 416.67, '500元', '--'],
    ]);
  });

  it('shows bounds, approximations and part years by the format of the number', () => {
    const rows: unknown[][] = utils.sheet_to_json(sheet('数量、金额与比率'), { header: 1, raw: false });
    expect(rows.flat()).toEqual(expect.arrayContaining(['~61,000,000 ※', '>=3,200 ※', '62.5%', '54,021,000']));
  });

  it('comments every figure with its sentence and place', () => {
    const comment = sheet('标准')['D2']?.c?.[0]?.t ?? '';
    expect(comment).toContain('云岭县-2021.txt:12');
    expect(comment).toContain('620元。');
    expect(sheet('标准')['D3']?.c).toBeUndefined();
  });

  it('is the same at every run', async () => {
    const again = await renderXlsx(sampleComparison(), sampleReports(), {
      lang: 'zh',
      views: ['overview', 'standards', 'counts', 'initiatives'],
    });
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  it('takes a report that begins like a formula as text', async () => {
    const [first] = sampleReports();
    if (first === undefined) throw new Error('no report');
    const titled = { ...first, title: '=HYPERLINK("http://x")' };
    const written = await renderXlsx(sampleComparison(), [titled], { lang: 'zh', views: [] });
    const cell = read(written, { type: 'array' }).Sheets['来源']?.['B2'];
    expect(cell?.f).toBeUndefined();
    expect(cell?.t).toBe('s');
  });
});
