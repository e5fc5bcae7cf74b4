import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { splitLines } from '../../src/text/lines.js';
import { splitParagraphs } from '../../src/text/paragraphs.js';

const paragraphs = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end, skip }) => fold(text, start, end, skip).text);

describe('lines', () => {
  test('end at every kind of break', () => {
    const text = '甲\n乙\r\n丙\r丁\f戊\u2028己';
    expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
      '己',
    ]);
  });
});

describe('paragraphs', () => {
  test('a paragraph a line, blank lines and CRLF aside', () => {
    expect(paragraphs('标题\r\n\r\n　　全年发放资金。\r\n一、养老服务\r\n床位300张。')).toEqual([
      '标题',
      '全年发放资金。',
      '一、养老服务',
      '床位300张。',
    ]);
  });

  test('a row drawn with strokes stands for itself', () => {
    const rows = ['| 特困供养支出 | 万元 | 320.9 |', '| 临时救助支出 | 万元 | 264.6 |'];
    expect(paragraphs(rows.join('\n'))).toHaveLength(2);
    expect(paragraphs('发放救助资金|特困、\n低保一并发放。')).toHaveLength(1);
  });

  const wrapped = [
    '　　2022年，全县民政系统紧紧围绕县委、县政府中心工作，扎实',
    '履行基本民生保障职责，各项工作取得了新的成效。全年共发放低',
    '保金7328.5万元、特困供养金2611万元，惠及困难群众1.7万人，',
    '做到应保尽保。',
    '　　二是提升养老服务。全县现有养老机构24家，养老床位3074张，',
    '每千名老人拥有床位37张。',
  ];

  test('hard-wrapped lines are joined up to the end of their paragraph', () => {
    expect(paragraphs(wrapped.join('\n'))).toEqual([
      '2022年,全县民政系统紧紧围绕县委、县政府中心工作,扎实履行基本民生保障职责,各项工作取得了新的成效。全年共发放低保金7328.5万元、特困供养金2611万元,惠及困难群众1.7万人,做到应保尽保。',
      '二是提升养老服务。全县现有养老机构24家,养老床位3074张,每千名老人拥有床位37张。',
    ]);
  });

  test('so are lines broken inside a number, and over a page end', () => {
    const [first = '', second = ''] = paragraphs(
      [
        '全年发放城乡低保、特困、临时救助等各类救助资金，其中低保金73',
        '28.5万元、特困供养金2611万元。全县在册低保对象9856户17204人，',
        '特困人员2433人，低保边缘人口1012人，核查8700余户。建成儿童之',
        '第 2 页 共 8 页',
        '',
        '家46个。救助流浪乞讨人员87人次，护送返乡29人，落户安置滞留人',
        '员6人。',
      ].join('\n'),
    );
    expect(first).toContain('低保金7328.5万元');
    expect(first).toContain('建成儿童之家46个');
    expect(second).toBe('');
  });

  test('so are lines broken far from the edge, where every paragraph begins with blanks', () => {
    const text = [
      '    社会救助精准有效。截至6月底，全县共有城市低保对象312户',
      '402人，累计',
      '发放低保金198.6万元，其中价格补贴4',
      '1.5万元。',
      '    养老服务稳步推进。全县现有养老机构12家，养老床位1860张，',
      '护理型床位占比达到53%。',
      '    儿童福利扎实有力。全县现有孤儿46名，事实无人抚养儿童97',
      '名，上半年发放生活费92.6万元。',
      '    基层治理不断深化。新建村级文化议事亭12座，评选最美社区',
      '工作者10名。',
    ];
    expect(paragraphs(text.join('\n'))).toHaveLength(4);
    expect(paragraphs(text.join('\n'))[0]).toContain('累计发放低保金198.6万元,其中价格补贴41.5万元。');
  });

  test('but not the heading before a paragraph, nor lines where nothing begins with blanks', () => {
    const headed = [
      '    三、养老、助残服务',
      '    全县现有养老机构12家。',
      '    四、儿童、妇女工作',
      '    全县现有孤儿46名。',
    ];
    expect(paragraphs(headed.join('\n'))).toHaveLength(4);
    expect(paragraphs('抓好救助，应保尽保\n发放低保金198.6万元。\n抓好养老，老有所依\n建成食堂4家。')).toHaveLength(4);
  });

  test.each([
    ['发放资金54\n第2页 共8页\n02.1万元。全年完成。', '发放资金5402.1万元。全年完成。'],
    ['救助困难群众，发放低保金，累计\n— 4 —\n支出资金100万元。', '救助困难群众,发放低保金,累计支出资金100万元。'],
    ['全县建有养老机构、\n敬老院共20家。', '全县建有养老机构、敬老院共20家。'],
    ['养老床位3074张第 1 页 共 9 页，护理员20人。', '养老床位3074张,护理员20人。'],
  ])('broken in mid-clause: %j', (text, whole) => {
    expect(paragraphs(text)).toEqual([whole]);
  });

  test.each([
    ['二、养老服务体系更加完善\n床位300张。', ['二、养老服务体系更加完善', '床位300张。']],
    ['全年共发放资金。\n一是提标。\n二是扩面。', ['全年共发放资金。', '一是提标。', '二是扩面。']],
    ['城市低保人数\n320\n农村低保人数\n450', ['城市低保人数', '320', '农村低保人数', '450']],
    ['慈善工作\n2022/12\n养老工作', ['慈善工作', '2022/12', '养老工作']],
    ['聚焦党建，推进从严治党\n全年开展学习。', ['聚焦党建,推进从严治党', '全年开展学习。']],
  ])('lines of their own stay so: %j', (text, parts) => {
    expect(paragraphs(text)).toEqual(parts);
  });

  test.each(['第2页', '第 2 页 共 8 页', '第2页/共8页', '- 3 -', '—4—', '2/8', 'Page 2 of 8'])(
    'the page mark %s is dropped',
    (mark) => {
      expect(paragraphs(`甲。\n${mark}\n乙。`)).toEqual(['甲。', '乙。']);
    },
  );

  test.each(['2022', '第2页见附件', '3、养老', '-', '12/31/2022'])('%s is no page mark', (line) => {
    expect(paragraphs(`甲。\n${line}\n乙。`)).toHaveLength(3);
  });
});
