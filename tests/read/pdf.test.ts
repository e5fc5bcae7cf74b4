import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { assemble, emptyPdf, type Mark, pdfFile, pdfWithTable } from '../formats/pdf.js';

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

/** Text at a place, a line below the other. */
const block = (texts: readonly string[], x: number, top: number, link = false): Mark[] =>
  texts.map((text, at) => ({ text, x, y: top - at * 18, size: 10, link }));

const level = (y: number, from = 80, to = 480): Mark => ({ line: [from, y, to, y] });

describe('tables without upright lines', () => {
  const rows = [
    ['项目', '2021年', '2022年'],
    ['城市低保标准（元/月）', '680', '717'],
    ['农村低保标准（元/月）', '480', '500'],
  ];
  const expected = [
    '城市低保标准：2021年680元/月；城市低保标准：2022年717元/月。',
    '农村低保标准：2021年480元/月；农村低保标准：2022年500元/月。',
  ];
  const set = (top: number): Mark[] =>
    rows.flatMap((row, down) =>
      row.flatMap((text, across) => block([text], [90, 280, 400][across] ?? 0, top - 14 - down * 20)),
    );
  const prose: Mark[] = block(['全年提高救助标准，各项资金按月发放到位，没有拖欠。'], 80, 720);

  test.each<[string, Mark[]]>([
    ['lines above and below the headings and below all', [level(700), level(680), level(636)]],
    ['lines below each row', [level(700), level(680), level(660), level(640)]],
    ['drawn cell by cell', [700, 680, 636].flatMap((y) => [level(y, 80, 270), level(y, 270, 390), level(y, 390, 480)])],
    ['no line at all', []],
    ['one more above the page, over all its text', [level(770), level(700), level(680), level(636)]],
  ])('%s', async (_, lines_) => {
    const text = await lines(assemble([[...prose, ...set(700), ...lines_]]));
    expect(text).toEqual(['全年提高救助标准，各项资金按月发放到位，没有拖欠。', ...expected]);
  });

  test('lines between paragraphs make no table', async () => {
    const body = [LONG.slice(0, 30), LONG.slice(10, 40), LONG.slice(5, 35)];
    const marks = body.flatMap((text, at) => [...block([text], 80, 690 - at * 30), level(700 - at * 30)]);
    expect(await lines(assemble([[...marks, level(610)]]))).toEqual(body);
  });

  test('a table that goes on over the next page is one', async () => {
    const page = (values: readonly (readonly string[])[]): Mark[] => [
      ...values.flatMap((row, down) =>
        row.flatMap((text, across) => block([text], 90 + across * 150, 686 - down * 20)),
      ),
      ...values.map((_, at): Mark => level(700 - at * 20, 80, 380)),
      level(700 - values.length * 20, 80, 380),
      ...[80, 230, 380].map((x): Mark => ({ line: [x, 700, x, 700 - values.length * 20] })),
    ];
    const head = ['镇街', '低保人数'];
    const found = await lines(
      assemble([page([head, ['虹桥镇', '312'], ['汀城街道', '245']]), page([head, ['鹭渚镇', '98']])]),
    );
    expect(found).toEqual(['低保人数：虹桥镇312人。', '低保人数：汀城街道245人。', '低保人数：鹭渚镇98人。']);
  });
});

describe('columns', () => {
  const left = [
    '一、社会救助',
    '城乡低保标准统一为每人每月六百元，',
    '全年发放低保金五千四百万元，',
    '临时救助一千八百七十四人次，',
    '支出二百六十八万元，应救尽救。',
  ];
  const right = [
    '二、养老服务',
    '全县养老机构二十家，床位三千张，',
    '困难家庭适老化改造五十户完工，',
    '新建社区老年食堂十二处开业，',
    '日均供餐八百六十人次以上。',
  ];

  test('the left one is read before the right one', async () => {
    const marks = [
      ...block(left, 60, 700),
      ...block(right, 320, 700),
      ...block(['望汀县民政局2022年工作总结'], 200, 760),
    ];
    const text = (await lines(assemble([marks]))).join('');
    expect(text).toBe(`望汀县民政局2022年工作总结${left.join('')}${right.join('')}`);
  });

  test('short cells beside one another are rows', async () => {
    const names = ['虹桥镇', '汀城街道', '鹭渚镇', '青石镇', '柳坝乡'];
    const marks = [...block(names, 60, 700), ...block(['312人', '245人', '98人', '76人', '41人'], 320, 700)];
    expect((await lines(assemble([marks])))[0]).toBe('虹桥镇  312人');
  });
});

describe('a page printed from the web', () => {
  const body = [
    '一、社会救助',
    '城市低保标准每人每月六百元，农村每人每年四千六百元。',
    '二、养老服务',
    '全县养老机构二十家，床位三千张。',
    '新建社区老年食堂十二处，日均供餐八百六十人次，价格便宜。',
  ];
  const others = [
    '邻市发放高龄津贴九百万元',
    '省厅来县调研养老服务工作',
    '低保标准再次提高的消息',
    '关于公布服务热线的通知',
  ];
  const title = '望汀县民政局2022年工作总结';

  test('is its report without links and what browsers print around it', async () => {
    const marks: Mark[] = [
      { text: '2023/1/6 10:20', x: 24, y: 825, size: 8 },
      { text: 'https://example.invalid/art/1.html', x: 24, y: 18, size: 8 },
      { text: '1/1', x: 560, y: 18, size: 8 },
      ...block(['首页', '政务公开', '办事服务', '互动交流'], 60, 780, true),
      ...block([title, ...body], 60, 680),
      ...others.flatMap((text, at) => [
        ...block([text], 400, 680 - at * 40, true),
        ...block(['今年全市共发放900万元，惠及3万人。'], 400, 662 - at * 40).map((mark) => ({ ...mark, size: 8 })),
      ]),
    ];
    expect(await lines(assemble([marks]))).toEqual([title, ...body]);
  });

  test('and of links alone is none', async () => {
    const { text, diagnostics } = await read(assemble([block([...others, ...others], 60, 700, true)]));
    expect([text, diagnostics.map(({ code }) => code)]).toEqual(['', ['page-navigation']]);
  });

  test('radicals are read as the signs that they look like', async () => {
    expect(await lines(assemble([block(['望汀县⺠政局⼯作总结'], 60, 700)]))).toEqual(['望汀县民政局工作总结']);
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
