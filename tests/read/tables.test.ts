import { describe, expect, test } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { tableLines } from '../../src/read/table/index.js';
import { type Cell, cell, type Table } from '../../src/read/table/model.js';

/** Rows of cells parted by |; a cell `words>3` covers three columns, `words^2` two rows. */
const table = (source: string): Table => ({
  rows: source
    .trim()
    .split('\n')
    .map((row) => row.trim().split('|').map(read)),
});

function read(source: string): Cell {
  const [, text = '', sign, count] = /^(.*?)(?:([>^])(\d))?$/.exec(source) ?? [];
  const span = Number(count ?? 1);
  return { ...cell(text.trim()), columns: sign === '>' ? span : 1, rows: sign === '^' ? span : 1 };
}

const lines = (source: string, above: string | null = null): string[] => tableLines(table(source), above);

describe('a row becomes a line whose figures stand beside what they measure', () => {
  test.each<[string, string, string[]]>([
    [
      'years across, a column of units',
      `项目|单位|2021年|2022年
       城市低保标准|元/月|680|717`,
      ['城市低保标准：2021年680元/月；城市低保标准：2022年717元/月。'],
    ],
    [
      'a column of units, one of them not known',
      `项目|单位|2021年|2022年
       教学仪器|台件|1260|1340
       在校学生|人|32480|33120`,
      ['教学仪器：2021年1260台件；教学仪器：2022年1340台件。', '在校学生：2021年32480人；在校学生：2022年33120人。'],
    ],
    [
      'bare years',
      `|2021|2022
       养老床位（张）|2,512|2,455`,
      ['养老床位：2021年2,512张；养老床位：2022年2,455张。'],
    ],
    [
      'years down',
      `年份|城市低保标准（元/月）|农村低保标准（元/年）
       2021|640|5340`,
      ['城市低保标准：2021年640元/月；农村低保标准：2021年5340元/年。'],
    ],
    [
      'areas down, units in the headings, a column of numbers',
      `序号|乡镇|低保对象（人）|发放低保金：万元
       1|芦堰镇|1,234|78.9
       2|鹭渚镇|1,001|66.1
        |合计|2,235|145`,
      [
        '低保对象：芦堰镇1,234人；发放低保金：芦堰镇78.9万元。',
        '低保对象：鹭渚镇1,001人；发放低保金：鹭渚镇66.1万元。',
        '低保对象：合计2,235人；发放低保金：合计145万元。',
      ],
    ],
    [
      'headings on two levels',
      `地区^2|城市低保>2|农村低保>2
       户数|人数|户数|人数
       澜桥区|12|20|30|55`,
      ['城市低保户数：澜桥区12户；城市低保人数：澜桥区20人；农村低保户数：澜桥区30户；农村低保人数：澜桥区55人。'],
    ],
    [
      'what the rows are about in two columns, one of them reaching down',
      `类别|对象|人数
       社会救助^2|特困人员|1326
       孤儿|46`,
      ['特困人员人数1326人。', '孤儿人数46人。'],
    ],
    [
      'town and country before what they divide',
      `救助种类|区域|户数
       低保|城市|1186`,
      ['城市低保户数1186户。'],
    ],
    [
      'a target beside its outcome',
      `序号|工作任务|年度目标|完成情况|责任单位
       1|新增养老床位（张）|300|320|养老科
       2|适老化改造|完成600户|已完成640户，完成率106.7%。|养老科`,
      [
        '新增养老床位：年度目标300张；新增养老床位：完成320张；责任单位：养老科。',
        '适老化改造：年度目标：计划完成600户；适老化改造：已完成640户，完成率106.7%；责任单位：养老科。',
      ],
    ],
    [
      'masked, approximate and missing figures',
      `项目|数量（人）
       孤儿|**
       留守儿童|约2900
       弃婴|—
       志愿者|3.2万`,
      ['孤儿**人。', '留守儿童约2900人。', '弃婴', '志愿者3.2万人。'],
    ],
    [
      'a unit of its own beats the one of the heading',
      `项目|数量（个）
       养老机构|17
       入住率|46.3%`,
      ['养老机构17个。', '入住率46.3%。'],
    ],
  ])('%s', (_, source, expected) => {
    expect(lines(source)).toEqual(expected);
  });
});

describe('what stands above a table', () => {
  test('gives its unit and what it measures', () => {
    const source = `县区|城市|农村
                    利州区|717|500`;
    expect(lines(source, '2022年低保标准一览表（单位：元/月）')).toEqual([
      '城市低保标准：利州区717元/月；农村低保标准：利州区500元/月。',
    ]);
  });

  test('also where it is the first row', () => {
    const source = `2022年临时救助情况表（单位：人次）>3
                    地区|本地|外来
                    芦堰镇|12|3`;
    expect(lines(source)).toEqual(['2022年临时救助情况表（单位：人次）', '本地：芦堰镇12人次；外来：芦堰镇3人次。']);
  });

  test('is no column of units where a figure stands in it', () => {
    expect(lines('项目|单位\n低保标准|680\n单位|元/月').join('')).toContain('680');
  });

  test('is no unit where it names several', () => {
    expect(lines('项目|数\n养老机构|17\n床位|20', '单位：元、人')).toEqual(['养老机构17。', '床位20。']);
  });
});

describe('other tables', () => {
  test('a letterhead gives its labels with their values', () => {
    const source = `索引号：|YX/2021-00017|分类：|民政
                    发布机构：|望汀县民政局|发文日期：|2021-01-08
                    名称：|2020年工作总结>3`;
    expect(lines(source)).toEqual([
      '索引号：YX/2021-00017',
      '分类：民政',
      '发布机构：望汀县民政局',
      '发文日期：2021-01-08',
      '名称：2020年工作总结',
    ]);
  });

  test('words without figures stand behind the name of their row', () => {
    const source = `工作|主要做法
                    社区减负|社区工作事项压减，出具证明同步规范`;
    expect(lines(source)).toEqual(['社区减负：社区工作事项压减，出具证明同步规范']);
  });

  test.each([
    ['no rows', ''],
    ['empty cells', '||\n||'],
  ])('%s give nothing', (_, source) => {
    expect(lines(source)).toEqual([]);
  });

  test('a table that no grid can hold keeps its words', () => {
    const wide: Table = {
      rows: [[{ text: '总数', heading: true, columns: 1e9, rows: 1e9 }], [cell('人数'), cell('12')]],
    };
    expect(tableLines(wide).join('')).toContain('12');
  });
});

test('the reader of reports understands the lines', () => {
  const rows = lines(`项目|单位|2021年|2022年
                      城市低保标准|元/月|680|717
                      集中供养特困人员标准|元/年|9600|10800`);
  const { observations } = extract(`望汀县民政局2022年工作总结\n一、社会救助\n${rows.join('\n')}`, { path: 'a.txt' });
  expect(observations.map(({ value, per, indicator, period }) => [value, per, indicator, period])).toEqual([
    [680, '月', 'dibao.standard', '2021'],
    [717, '月', 'dibao.standard', '2022'],
    [9600, '年', 'tekun.living-standard', '2021'],
    [10800, '年', 'tekun.living-standard', '2022'],
  ]);
});
