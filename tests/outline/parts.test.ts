import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline-of.js';

/** Each sentence's beginning with its part and period. */
const walk = (lines: readonly string[]): string[] =>
  outlineOf(lines).sentences.map(
    ({ text, part, period }) => `${text.slice(0, 4)} ${part?.value ?? '-'} ${period?.value ?? '-'}`,
  );

describe('parts and periods of sentences', () => {
  test('headings of both parts, whatever they are called', () => {
    expect(
      walk([
        '2022年工作总结及2023年工作要点',
        '一、2022年主要工作',
        '发放低保金。',
        '(一)养老',
        '床位300张。',
        '二、存在的问题',
        '人员不足。',
        '三、2023年重点工作',
        '提高低保标准。',
        '(一)养老',
        '床位400张。',
      ]).slice(1),
    ).toEqual([
      '一、20 summary 2022',
      '发放低保 summary 2022',
      '(一)养 summary 2022',
      '床位30 summary 2022',
      '二、存在 summary 2022',
      '人员不足 summary 2022',
      '三、20 plan 2023',
      '提高低保 plan 2023',
      '(一)养 plan 2023',
      '床位40 plan 2023',
    ]);
  });

  test('headings without markers', () => {
    expect(
      walk([
        '县民政局年终总结',
        '2019年工作总结',
        '发放低保金。',
        '一、养老',
        '床位300张。',
        '2020年工作计划',
        '一、养老',
        '床位400张。',
      ]).slice(2),
    ).toEqual([
      '发放低保 summary 2019',
      '一、养老 summary 2019',
      '床位30 summary 2019',
      '2020 plan 2020',
      '一、养老 plan 2020',
      '床位40 plan 2020',
    ]);
  });

  test('a plan is a plan from its title on; what it looks back on is summary', () => {
    expect(walk(['2019年民政工作要点', '2019年是关键之年。', '一、养老', '床位300张。'])).toEqual([
      '2019 - -',
      '2019 plan 2019',
      '一、养老 plan 2019',
      '床位30 plan 2019',
    ]);
  });

  test('a plan looks back for a paragraph', () => {
    expect(
      walk(['2019年民政工作要点', '2018年,全区发放100万元。成绩来之不易。', '一、养老', '床位300张。']).slice(1),
    ).toEqual(['2018 summary 2018', '成绩来之 summary 2018', '一、养老 plan 2019', '床位30 plan 2019']);
  });

  test('a speech turns inside its running text', () => {
    expect(
      walk([
        '在全市民政工作会议上的讲话',
        '(2013年3月6日)',
        '同志们:',
        '过去的一年,大家辛苦了。2012年,支出8亿元。',
        '医疗救助12万人次。',
        '今年要抓好三件大事:',
        '一是养老床位。二是低保标准。',
      ]).slice(2),
    ).toEqual([
      '同志们: summary 2012',
      '过去的一 summary 2012',
      '2012 summary 2012',
      '医疗救助 summary 2012',
      '今年要抓 plan 2013',
      '一是养老 plan 2013',
      '二是低保 plan 2013',
    ]);
  });

  test('a plan of the last sentences of a paragraph ends with the paragraph', () => {
    expect(
      walk([
        '2021年工作总结',
        '一、养老',
        '床位300张。下一步,新增100张。确保达标。',
        '二、低保',
        '发放100万元。',
      ]).slice(1),
    ).toEqual([
      '一、养老 summary 2021',
      '床位30 summary 2021',
      '下一步, plan 2022',
      '确保达标 plan 2022',
      '二、低保 summary 2021',
      '发放10 summary 2021',
    ]);
  });

  test('a turn that leads in a list of headings carries over them', () => {
    expect(
      walk([
        '2021年工作总结',
        '一、养老',
        '床位300张。',
        '二、低保',
        '发放100万元。',
        '2022年,我们将做好以下工作:',
        '一、养老',
        '床位400张。',
        '二、低保',
        '提标。',
      ]).slice(5),
    ).toEqual(['2022 plan 2022', '一、养老 plan 2022', '床位40 plan 2022', '二、低保 plan 2022', '提标。 plan 2022']);
  });

  test('half a year, and the other half as its plan', () => {
    expect(
      walk([
        '2020年上半年工作总结及下半年工作计划',
        '一、上半年工作',
        '床位300张。',
        '二、下半年工作计划',
        '新增100张。',
      ]).slice(1),
    ).toEqual([
      '一、上半 summary 2020-01/2020-06',
      '床位30 summary 2020-01/2020-06',
      '二、下半 plan 2020-07/2020-12',
      '新增10 plan 2020-07/2020-12',
    ]);
  });

  test('five years', () => {
    expect(
      walk([
        '“十三五”工作总结及“十四五”工作思路',
        '一、“十三五”工作总结',
        '床位300张。',
        '二、“十四五”工作思路',
        '新增100张。',
      ]).slice(1),
    ).toEqual([
      '一、“十 summary 2016/2020',
      '床位30 summary 2016/2020',
      '二、“十 plan 2021/2025',
      '新增10 plan 2021/2025',
    ]);
  });

  test('topical sections with their own plans fall back to the summary', () => {
    expect(
      walk([
        '2021年工作总结',
        '一、养老',
        '(一)工作情况',
        '床位300张。',
        '(二)下一步打算',
        '新增100张。',
        '二、低保',
        '发放100万元。',
      ]).slice(3),
    ).toEqual([
      '床位30 summary 2021',
      '(二)下 plan 2022',
      '新增10 plan 2022',
      '二、低保 summary 2021',
      '发放10 summary 2021',
    ]);
  });

  test('a text without title and cue that only intends is a plan', () => {
    const intent =
      '要进一步加强救助,力争全覆盖。继续推进养老,确保床位充足。着力抓好殡葬改革。加快项目建设,努力提升服务。';
    expect(outlineOf(`${intent}${intent}`).sentences[0]?.part).toEqual({
      value: 'plan',
      origin: { basis: 'assumed', rule: 'words-of-intention' },
    });
  });

  test('nothing tells the year: null, never a guess', () => {
    const { letterhead, sentences } = outlineOf(
      '县民政局工作情况\n全县现有养老机构24家,在院老人1326名,工作人员402名。',
    );
    expect(letterhead.summaryYear).toBeNull();
    expect(sentences.at(-1)?.period).toBeNull();
  });

  test('each part says where it comes from', () => {
    const text = '2022年工作总结及2023年工作要点\n一、2022年工作总结\n床位300张。';
    const last = outlineOf(text).sentences.at(-1);
    expect(last?.part?.origin).toMatchObject({ basis: 'inherited', rule: 'heading' });
    const from = last?.period?.origin.from;
    expect(text.slice(from?.start, from?.end)).toBe('2022年工作总结');
  });
});
