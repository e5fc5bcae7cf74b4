import { describe, expect, test } from 'vitest';
import { readMarker } from '../../src/outline/markers.js';
import { outlineOf } from './outline-of.js';

describe('heading markers', () => {
  test.each([
    ['一、总体情况', 1, 1],
    ['十二、自身建设', 1, 12],
    ['三.社会救助', 1, 3],
    ['四、.社会救助', 1, 4],
    ['第二部分2023年工作计划', 1, 2],
    ['第三章 保障措施', 1, 3],
    ['(一)社会救助', 2, 1],
    ['【二】养老服务', 2, 2],
    ['㈢殡葬管理', 2, 3],
    ['1、低保', 3, 1],
    ['1.低保', 3, 1],
    ['10.其他', 3, 10],
    ['1.2022年重点工作', 3, 1],
    ['⒉特困', 3, 2],
    ['(3)临时救助', 4, 3],
    ['3)临时救助', 4, 3],
    ['④孤儿', 4, 4],
    ['⑵残疾人', 4, 2],
  ])('%s → level %i, number %i', (text, level, number) => {
    expect(readMarker(text)).toMatchObject({ level, number });
  });

  test.each([
    '一是强学习',
    '1-11月发放',
    '12家养老机构',
    '3A级婚姻登记机关',
    '1.2万人享受低保',
    '1.5亿元',
    '2021年,全县',
    '5.12防灾减灾日',
    '一、二级残疾人',
    '一、二、三产业',
    '1、2月份发放',
    '十四五期间',
    '第一,加强领导',
    '2/8',
    '(2021-2023)三年行动',
    '100余人',
    '',
  ])('%s is none', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

describe('headings', () => {
  const headings = (text: string) => outlineOf(['县民政局2022年工作总结', '', text]).sections.map((one) => one.heading);

  test.each([
    ['一、聚焦党建,推进从严治党。一是深入学习。', '聚焦党建,推进从严治党'],
    ['1、殡葬方面:统筹城乡,争取支持。', '殡葬方面'],
    ['（二）以“三抓。三促”为抓手，提升水平\n正文。', '以“三抓。三促”为抓手，提升水平'],
    ['(一)贯彻《意见:试行》精神,完善体系。', '贯彻《意见:试行》精神,完善体系'],
    ['1.督促抓紧建设老年养护院项目,年内完成养老床位300张。', '督促抓紧建设老年养护院项目,年内完成养老床位300张'],
    ['一、2022年工作总结（一）社会救助。全年发放低保金。', '2022年工作总结'],
    ['(一)社会救助工作1.特困供养。特困人员65人。', '社会救助工作'],
    ['　　二、 养老 服务  ', '养老服务'],
    ['3、窗口8:30起办理业务。全年无休。', '窗口8:30起办理业务'],
  ])('%j → %s', (text, heading) => {
    expect(headings(text)).toEqual([heading]);
  });

  test.each(['一、\n社会救助', '（一）\n\n社会救助', '1.\n社会救助'])(
    'a marker on a line of its own takes the next: %j',
    (text) => {
      expect(headings(text)).toEqual(['社会救助']);
    },
  );

  test('a marker without words is no heading', () => {
    expect(headings('正文结束。\n一、')).toEqual([]);
  });

  test('sections nest, from the marker to the end of the whole section', () => {
    const text = '2022年工作总结\n一、甲\n(一)乙。正文。\n1、丙。正文。\n(二)丁。正文。\n二、戊\n正文。\n';
    const { sections } = outlineOf(text);
    expect(sections.map(({ heading, level, start, end }) => [heading, level, text.slice(start, end)])).toEqual([
      ['甲', 1, '一、甲\n(一)乙。正文。\n1、丙。正文。\n(二)丁。正文。'],
      ['乙', 2, '(一)乙。正文。\n1、丙。正文。'],
      ['丙', 3, '1、丙。正文。'],
      ['丁', 2, '(二)丁。正文。'],
      ['戊', 1, '二、戊\n正文。'],
    ]);
  });

  test('第一部分 holds the 一、 under it', () => {
    const { sections, sentences } = outlineOf([
      '2022年工作总结及2023年工作计划',
      '第一部分 2022年工作总结',
      '一、社会救助',
      '全年发放低保金100万元。',
      '第二部分 2023年工作计划',
      '一、社会救助',
      '发放低保金120万元。',
    ]);
    const last = sentences.at(-1);
    expect(last?.headings.map((at) => sections[at]?.heading)).toEqual(['2023年工作计划', '社会救助']);
    expect(last?.part?.value).toBe('plan');
  });

  test('a heading broken by a hard wrap is read whole', () => {
    const { sections } = outlineOf([
      '县民政局2022年工作总结',
      '一、聚焦基本民生保障主责主业，着力构建分层分',
      '类的社会救助体系',
      '    全年累计发放城乡低保、特困供养、临时救助等各类',
      '救助资金一亿零七百万元，其中农村低保七千三百万元，',
      '城市低保一千一百万元，特困供养二千六百万元，临时救',
      '助三百万元，困难群众基本生活得到有效保障。',
    ]);
    expect(sections.map(({ heading }) => heading)).toEqual([
      '聚焦基本民生保障主责主业，着力构建分层分类的社会救助体系',
    ]);
  });

  test('the heading of a run-in section is a sentence of its own', () => {
    const { sentences } = outlineOf('2022年工作总结\n1、养老方面:床位300张。护理员20人。');
    expect(sentences.slice(1).map(({ text, isHeading }) => [text, isHeading])).toEqual([
      ['1、养老方面:', true],
      ['床位300张。', false],
      ['护理员20人。', false],
    ]);
  });

  test('categories come from the function handed in', () => {
    const { sections } = outlineOf('2022年工作总结\n一、养老服务\n正文。');
    expect(sections[0]?.category).toBeNull();
  });
});
