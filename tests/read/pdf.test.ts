import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { emptyPdf, pdfFile, pdfWithTable } from '../formats/pdf.js';

const read = (bytes: Uint8Array) => readDocument(bytes, { path: 'report.pdf' });
const lines = async (bytes: Uint8Array): Promise<string[]> => (await read(bytes)).text.split('\n');

const LONG =
  '全年发放城乡低保金5,402.1万元，保障困难群众13.4万人次，临时救助1,874人次，支出268.3万元，做到应保尽保、应救尽救。';

describe('text', () => {
  test('broken lines are joined, also over the end of a page; head and number of a page go', async () => {
    const body = Array.from({ length: 24 }, (_, at) => `${at + 1}.${LONG}`);
    expect(await lines(pdfFile({ title: '2022年工作总结', head: [], body }))).toEqual(['2022年工作总结', ...body]);
  });

  test('a number that did not fit into its line belongs to it', async () => {
    const body = Array.from(
      { length: 12 },
      (_, at) => `${'城乡低保工作'.repeat(4)}${'保'.repeat(at)}累计支出123,456,789.12万元，惠及群众。`,
    );
    expect(await lines(pdfFile({ title: '2022年工作总结', head: [], body }))).toEqual(['2022年工作总结', ...body]);
  });

  test('short lines stay lines; what stands above a page once is one of them', async () => {
    const body = ['一、社会救助', LONG, '二、养老服务', LONG, '望汀县民政局', '2023年1月5日'];
    expect(await lines(pdfFile({ title: '2022年工作总结', head: ['来源：望汀县民政局'], body }))).toEqual([
      '民政工作材料汇编',
      '2022年工作总结',
      '来源：望汀县民政局',
      ...body,
    ]);
  });
});

describe('tables in drawn lines', () => {
  test('have a line for each row', async () => {
    const rows = [
      ['项目', '单位', '2021年', '2022年'],
      ['城市低保标准', '元/月', '680', '717'],
      ['农村低保标准', '元/月', '480', '500'],
    ];
    expect(await lines(pdfWithTable('2022年望汀县民政局低保标准', rows))).toEqual([
      '2022年望汀县民政局低保标准',
      '城市低保标准：2021年680元/月；城市低保标准：2022年717元/月。',
      '农村低保标准：2021年480元/月；农村低保标准：2022年500元/月。',
    ]);
  });

  test('words broken inside a cell are one word', async () => {
    const rows = [
      ['项目', '人数'],
      ['生活不能自理\n特困人员', '326'],
    ];
    expect((await lines(pdfWithTable('特困人员', rows))).at(-1)).toBe('生活不能自理特困人员人数326人。');
  });
});

describe('what cannot be read is told', () => {
  test('a scan', async () => {
    const { text, diagnostics } = await read(emptyPdf(3));
    expect([text, diagnostics.map(({ code, values }) => [code, values])]).toEqual([
      '',
      [['pdf-scanned', { pages: 3 }]],
    ]);
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 3)],
    ['its beginning alone', (bytes: Uint8Array) => bytes.subarray(0, 20)],
    ['garbage behind its mark', () => new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(5000)}`)],
  ])('%s', async (_, damage) => {
    const { diagnostics } = await read(damage(pdfFile({ title: '总结', head: [], body: [LONG] })));
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });
});
