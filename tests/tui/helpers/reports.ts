import { type Initiative, type LoadedReport, type Observation, point, type Source } from '../../../src/model/index.js';

/** A figure as the tests write it: the sentence with the figure between ⟦⟧, and what it says. */
export interface Fact {
  readonly says: string;
  readonly value: number;
  readonly more?: Partial<Observation>;
}

/** A report as the tests write it. */
export interface Told {
  readonly area: string;
  readonly code: string;
  readonly year: number;
  readonly figures: readonly Fact[];
  readonly initiatives?: readonly { readonly says: string; readonly more?: Partial<Initiative> }[];
}

/** A report made by hand: its text is its sentences, a line each, so that places are true. */
export function told({ area, code, year, figures, initiatives = [] }: Told): LoadedReport {
  const id = `${code}${year}`;
  const path = `reports/${area}-${year}.txt`;
  const heading = `${area}民政局${year}年工作总结`;
  const sentences = [...figures, ...initiatives].map(({ says }) => says.replace(/[⟦⟧]/g, ''));
  const text = [heading, ...sentences, ''].join('\n');
  const sourceAt = (line: number, says: string): Source => {
    const start = [heading, ...sentences].slice(0, line).join('\n').length + 1;
    const sentence = sentences[line - 1] ?? '';
    const from = says.indexOf('⟦');
    const to = says.indexOf('⟧') - 1;
    return {
      start: start + from,
      end: start + to,
      text: sentence.slice(from, to),
      line: line + 1,
      column: from + 1,
      sentence: { start, end: start + sentence.length, text: sentence },
      headings: [heading],
    };
  };
  const observations = figures.map(({ says, value, more }, at): Observation => {
    const source = sourceAt(at + 1, says);
    const observation = {
      id: `${id}:${source.start}-${source.end}`,
      kind: 'count',
      category: 'elderly-care',
      indicator: null,
      subject: '床位',
      dimensions: {},
      unit: '张',
      per: null,
      period: String(year),
      status: 'actual',
      value,
      low: null,
      high: null,
      qualifier: 'exact',
      masked: false,
      origin: { period: { basis: 'inherited', rule: 'year-of-part' } },
      source,
    } as const;
    return { ...observation, ...more } as Observation;
  });
  const told = initiatives.map(({ says, more }, at): Initiative => {
    const source = sourceAt(figures.length + at + 1, says);
    return {
      id: `${id}:${source.start}-${source.end}`,
      name: source.text,
      category: 'elderly-care',
      status: 'done',
      action: '开展',
      observations: [],
      origin: {},
      source,
      ...more,
    };
  });
  return {
    report: {
      id,
      path,
      title: heading,
      bureau: `${area}民政局`,
      area: {
        name: area,
        code,
        level: 'county',
        province: '某省',
        prefecture: '某市',
        origin: { basis: 'stated', rule: 'title' },
      },
      published: null,
      summaryYear: year,
      planYear: null,
      sections: [],
      observations,
      initiatives: told,
    },
    text,
    diagnostics: [],
  };
}

const STANDARD: Partial<Observation> = {
  kind: 'standard',
  category: 'social-assistance',
  indicator: 'dibao.standard',
  subject: '低保标准',
  unit: '元',
  per: '人·月',
};

const rural = { ...STANDARD, dimensions: { residence: 'rural' } } as const;
const urban = { ...STANDARD, dimensions: { residence: 'urban' } } as const;
const beds: Partial<Observation> = { indicator: 'elder.beds', subject: '养老床位' };
const canteens: Partial<Observation> = { indicator: 'elder.canteens', subject: '老年食堂', unit: '家' };

/** Three counties that do not exist, one of them with two years: small enough to know by heart. */
export const COUNTIES: readonly LoadedReport[] = [
  told({
    area: '甲县',
    code: '990101',
    year: 2021,
    figures: [
      { says: '农村低保标准提高到每人每月⟦500元⟧。', value: 500, more: rural },
      { says: '城市低保标准提高到每人每月⟦700元⟧。', value: 700, more: urban },
      { says: '全县有养老床位⟦3000张⟧。', value: 3000, more: beds },
      { says: '2022年新建老年食堂⟦20家⟧。', value: 20, more: { ...canteens, status: 'target', period: '2022' } },
    ],
    initiatives: [{ says: '开展⟦银龄互助⟧行动,为独居老人上门服务。' }],
  }),
  told({
    area: '甲县',
    code: '990101',
    year: 2022,
    figures: [
      { says: '农村低保标准提高到每人每月⟦560元⟧。', value: 560, more: rural },
      { says: '城市低保标准提高到每人每月⟦760元⟧。', value: 760, more: urban },
      { says: '全县有养老床位⟦3250张⟧。', value: 3250, more: beds },
      { says: '全年新建老年食堂⟦18家⟧。', value: 18, more: canteens },
    ],
    initiatives: [{ says: '深化⟦银龄互助⟧行动。', more: { status: 'ongoing' } }],
  }),
  told({
    area: '乙县',
    code: '990102',
    year: 2022,
    figures: [
      { says: '农村低保标准为每人每年⟦6000元⟧。', value: 6000, more: { ...rural, per: '人·年' } },
      { says: '城市低保标准约每人每月⟦680元⟧。', value: 680, more: { ...urban, ...point(680, 'approx') } },
      { says: '全县有养老床位⟦2100张⟧。', value: 2100, more: beds },
    ],
    initiatives: [{ says: '推行⟦老年助餐⟧服务。', more: { status: 'planned' } }],
  }),
  told({
    area: '丙区',
    code: '990103',
    year: 2022,
    figures: [
      { says: '城市低保标准提高到每人每月⟦760元⟧。', value: 760, more: urban },
      { says: '全区建成老年食堂⟦31家⟧。', value: 31, more: canteens },
    ],
  }),
];
