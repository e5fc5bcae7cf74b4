import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { type Figure, type FigureOptions, figure, report } from './builders.js';

/** A figure in its sentence, where its amount stands between ⟦ and ⟧. */
function marked(subject: string, sentence: string, options: FigureOptions = {}): Figure {
  const at = sentence.indexOf('⟦');
  const amount = sentence.slice(at + 1, sentence.indexOf('⟧'));
  const text = sentence.replace(/[⟦⟧]/g, '');
  const place = { start: 500 + at, end: 500 + at + amount.length, line: 1, column: 1, text: amount, headings: [] };
  const source = { ...place, sentence: { start: 500, end: 500 + text.length, text } };
  return figure(subject, Number.parseFloat(amount), { ...options, source });
}

const rowsOf = (...reports: readonly (readonly Figure[])[]) =>
  compareReports(reports.map((own, at) => report(`${at}县`, 2022, own))).rows;
const subjects = (...own: readonly Figure[]): string[] => rowsOf(own).map(({ subject }) => subject);

describe('a rate of change is called one', () => {
  const share = { kind: 'ratio', unit: '%', category: 'social-assistance' } as const;

  it.each([
    ['低保标准', '低保标准提高⟦6%⟧。', '低保标准增幅'],
    ['低保标准', '低保标准比上年增长了约⟦6%⟧。', '低保标准增幅'],
    ['供养标准', '供养标准提高幅度不低于⟦5%⟧。', '供养标准增幅'],
    ['离婚登记', '离婚登记964对,同比下降⟦2.1%⟧。', '离婚登记降幅'],
    ['孤儿标准', '低保、孤儿标准分别上调5%、⟦6%⟧。', '孤儿标准增幅'],
    ['低保标准', '低保标准按⟦8%⟧的增幅调整。', '低保标准增幅'],
  ])('%s: %s', (subject, sentence, name) => {
    expect(subjects(marked(subject, sentence, share))).toEqual([name]);
  });

  it.each([
    ['a level it rose to', '医疗救助比例', '医疗救助比例提高到⟦70%⟧。'],
    ['a share', '入住率', '入住率为⟦78%⟧。'],
    ['a rise of something else before it', '火化率', '火化量增长,火化率⟦98%⟧。'],
    ['a subject that says so', '保障标准增幅', '保障标准增幅达⟦6%⟧。'],
  ])('not %s', (_, subject, sentence) => {
    expect(subjects(marked(subject, sentence, share))).toEqual([subject]);
  });

  it('and a rise shares no row with a fall or with a share', () => {
    const rise = marked('福彩销量', '福彩销量增长⟦8%⟧。', share);
    const fall = marked('福彩销量', '福彩销量下滑⟦4%⟧。', share);
    const part = marked('福彩销量', '福彩销量占全市⟦30%⟧。', share);
    expect(rowsOf([rise], [fall], [part])).toHaveLength(3);
    expect(rowsOf([rise], [rise])).toHaveLength(1);
  });
});

describe('what came in the year says so', () => {
  const beds = { unit: '张', category: 'elderly-care', indicator: 'elder.beds' } as const;

  it.each([
    ['助餐点', '新建⟦12个⟧助餐点。', '新建助餐点'],
    ['城市低保', '全年新增城市低保对象⟦655人⟧。', '新增城市低保'],
    ['新增助餐点', '新增助餐点⟦12个⟧。', '新增助餐点'],
    ['助餐点', '累计建成助餐点⟦40个⟧。', '助餐点'],
    ['助餐点', '助餐点由30个增加到⟦40个⟧。', '助餐点'],
  ])('%s: %s', (subject, sentence, name) => {
    expect(subjects(marked(subject, sentence, { unit: sentence.includes('人⟧') ? '人' : '个' }))).toEqual([name]);
  });

  it('while a stock that was added to stays in the row of stocks', () => {
    const grown = marked('养老床位总数', '养老床位总数由2800张增加至⟦3265张⟧。', beds);
    const told = marked('养老床位', '有养老床位⟦3720张⟧。', beds);
    expect(rowsOf([grown], [told])).toHaveLength(1);
  });
});

describe('under an indicator', () => {
  const homes = { unit: '家', category: 'elderly-care', indicator: 'elder.care-institutions' } as const;
  const care: FigureOptions = {
    ...{ kind: 'standard', unit: '元', per: '月' },
    ...{ category: 'social-assistance', indicator: 'tekun.care-standard' },
  };

  it('the only subject that says just that stands in its row, whatever else the report counts', () => {
    const [all, own] = [figure('社会福利机构', 30, homes), figure('养老机构', 22, homes)];
    const rows = rowsOf([all, own], [figure('养老机构', 24, homes)]);
    expect(rows.map(({ cells }) => cells.map((cell) => ('value' in cell ? cell.value : null)))).toContainEqual([
      22, 24,
    ]);
  });

  it('grades meet with and without its name', () => {
    expect(rowsOf([figure('全护理标准', 1260, care)], [figure('特困人员照料护理标准全护理', 1680, care)])).toHaveLength(
      1,
    );
    expect(rowsOf([figure('全护理标准', 1260, care)], [figure('特困人员照料护理标准半护理', 450, care)])).toHaveLength(
      2,
    );
  });
});
