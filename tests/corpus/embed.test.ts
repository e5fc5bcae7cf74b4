import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MarkedReport, parseMarked } from './embed.js';
import type { GoldFigure } from './labels.js';

const HEADER = `name: sample
style: a sample
bureau: 甲县民政局
area_name: 甲县
area_code: null
prefecture: null
province: null
title: null
published: 2022-01-05
summaryYear: 2021
planYear: null
---
`;

const read = (text: string) => parseMarked(HEADER + text, 'sample.marked.txt');
const only = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`expected one item, got ${items.length}`);
  return item;
};

describe('parseMarked', () => {
  it('takes the marks out of the text and keeps where they stood', () => {
    const { text, gold } = read('⟦@period=2021 status=actual⟧结婚⟦3对|count marriage - val=3 unit=对 subj=结婚⟧。');
    expect(text).toBe('结婚3对。');
    expect(only(gold.figures)).toEqual({
      start: 2,
      end: 4,
      text: '3对',
      value: 3,
      unit: '对',
      per: null,
      kind: 'count',
      qualifier: 'exact',
      masked: false,
      category: 'marriage',
      indicator: null,
      dims: {},
      subject: '结婚',
      period: '2021',
      status: 'actual',
    });
  });

  it('reads the header; null is no value', () => {
    const { name, gold } = read('正文');
    expect(name).toBe('sample');
    expect(gold).toMatchObject({ report: 'sample.txt', bureau: '甲县民政局', title: null, published: '2022-01-05' });
    expect(gold).toMatchObject({ summaryYear: 2021, planYear: null, area: { name: '甲县', code: null } });
  });

  it.each([
    ['low=3 high=5 q=range unit=家', { value: null, low: 3, high: 5, qualifier: 'range', masked: false }],
    ['masked unit=家', { value: null, masked: true }],
    ['val=3 unit=家 q=ge per=月', { value: 3, qualifier: 'ge', per: '月' }],
    ['val=3 unit=家 res=rural care=dispersed age=80+', { dims: { residence: 'rural', care: 'dispersed', age: '80+' } }],
    ['val=3 unit=家 period=2020-07-01/.. status=target', { period: '2020-07-01/..', status: 'target' }],
    ['val=3 unit=家 area=全省 opt', { area: '全省', optional: true }],
    [
      'val=3 unit=家 altind=elder.beds,- altcat=charity',
      { altIndicator: ['elder.beds', null], altCategory: ['charity'] },
    ],
    ['val=3 unit=家 altperiod=2020,2019 altq=le', { altPeriod: ['2020', '2019'], altQualifier: ['le'] }],
  ])('reads the annotation %s', (note, expected) => {
    const { gold } = read(`⟦@period=2021 status=actual⟧⟦三家|count elderly-care elder.canteens ${note} subj=食堂⟧`);
    expect(only(gold.figures)).toMatchObject({ text: '三家', indicator: 'elder.canteens', ...expected });
  });

  it('keeps the default status and drops alternatives of the old period when a part sets a new one', () => {
    const figure = '⟦3家|count charity - val=3 unit=家 subj=店⟧';
    const { gold } = read(`⟦@period=2021/2022 altperiod=2022 status=target⟧${figure}⟦@period=2023⟧${figure}`);
    expect(gold.figures[0]).toMatchObject({ period: '2021/2022', altPeriod: ['2022'], status: 'target' });
    expect(gold.figures[1]).toMatchObject({ period: '2023', status: 'target' });
    expect(gold.figures[1]).not.toHaveProperty('altPeriod');
  });

  it('reads marks inside marks: a figure in an initiative, an initiative in a heading', () => {
    const { text, gold } = read(
      '⟦@period=2021 status=actual⟧⟦#一、办好⟦!⟦3家|count charity - val=3 unit=家 subj=店⟧食堂|elderly-care done opt⟧⟧。',
    );
    expect(text).toBe('一、办好3家食堂。');
    expect(only(gold.headings)).toEqual({ level: 1, marker: '一', heading: '办好3家食堂' });
    expect(only(gold.initiatives)).toEqual({
      start: 4,
      end: 8,
      name: '3家食堂',
      category: 'elderly-care',
      status: 'done',
      optional: true,
    });
    expect(only(gold.figures)).toMatchObject({ start: 4, end: 6 });
  });

  it.each([
    ['二、工作', 1, '二', '工作'],
    ['（三）工作', 2, '（三）', '工作'],
    ['4．工作', 3, '4', '工作'],
    ['(5)工作', 4, '(5)', '工作'],
    ['1、折行的\n标题', 3, '1', '折行的标题'],
  ])('reads the heading %s', (source, level, marker, heading) => {
    expect(only(read(`⟦#${source}⟧`).gold.headings)).toEqual({ level, marker, heading });
  });

  it('leaves a | of the report itself alone', () => {
    expect(read('| 索引号 | 1 |').text).toBe('| 索引号 | 1 |');
  });

  it.each([
    ['好\n⟦3家|count charity - val=3 unit=家 subj=店', 'sample.marked.txt:14: mark never closed: ⟦3家'],
    ['3家⟧', 'sample.marked.txt:13: mark closed but never opened'],
    ['⟦3家⟧', 'no "|" before the annotation'],
    ['⟦3家|count charity - val=3 unit=家 subj=店⟧', 'no period'],
    ['⟦@period=2021 status=done⟧', '"done" is none of actual, target'],
    ['⟦@unit=家⟧', '"unit" has no default'],
    ['⟦!食堂|elderly-care maybe⟧', '"maybe" is none of done, ongoing, planned'],
    ['⟦#工作⟧', 'no heading with a marker'],
  ])('refuses %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it.each([
    ['sum charity - val=3 unit=家 subj=店', '"sum" is none of standard'],
    ['count charity val=3 unit=家 subj=店', 'kind category indicator'],
    ['count charity - unit=家 subj=店', 'one of val, low with high, masked'],
    ['count charity - val=3 masked unit=家 subj=店', 'one of val, low with high, masked'],
    ['count charity - val=3万 unit=家 subj=店', 'val=3万 is no plain number'],
    ['count charity - low=5 high=3 q=range unit=家 subj=店', 'low and high need q=range and an order'],
    ['count charity - val=3 unit=家 unit=个 subj=店', '"unit" stands twice'],
    ['count charity - val=3 unit=家 residence=rural subj=店', '"residence=rural" is not understood'],
    ['count charity - val=3 unit=家', 'no subj'],
  ])('refuses the annotation %s', (note, message) => {
    expect(() => read(`⟦@period=2021 status=actual⟧⟦3家|${note}⟧`)).toThrow(message);
  });

  it('refuses a source without a header', () => {
    expect(() => parseMarked('name: a\n---\n正文', 'a.marked.txt')).toThrow('a.marked.txt:1: header lacks style');
    expect(() => parseMarked('正文', 'a.marked.txt')).toThrow('no line "---"');
  });
});

const CATEGORIES = new Set(
  `social-assistance elderly-care child-welfare disability-welfare homeless-assistance community-governance
  social-organizations charity social-work marriage funeral place-names welfare-lottery resettlement disaster-relief
  veterans rural-revitalization party-building digital-services administration`.split(/\s+/),
);

const INDICATORS = new Set(
  `dibao.standard tekun.living-standard tekun.care-standard disability.subsidies-standard
  disability.living-subsidy-standard disability.nursing-subsidy-standard orphan.standard unsupported-child.standard
  elder.service-subsidy-standard elder.old-age-allowance-standard elder.longevity-allowance-standard
  dibao.average-subsidy assistance.spending assistance.person-times assistance.recipients dibao.recipients
  dibao.households dibao.spending tekun.recipients tekun.spending temporary-aid.person-times temporary-aid.spending
  low-income.recipients elder.care-institutions elder.facilities elder.beds elder.beds-added elder.nursing-beds
  elder.nursing-beds-added elder.nursing-bed-share elder.beds-per-1000 elder.home-adaptations
  elder.home-adaptation-spending elder.canteens elder.allowance-recipients elder.allowance-spending elder.caregivers
  elder.caregivers-per-10k elder.caregiver-certified-rate elder.home-care-recipients elder.institutional-care-rate
  child.orphans child.unsupported child.allowance-spending child.left-behind child.directors child.supervisors
  child.adoptions child.care-homes disability.subsidy-spending disability.subsidy-person-times
  disability.subsidy-recipients homeless.assisted homeless.reunited governance.villages-communities
  governance.coverage governance.disclosure-rate socialorg.registered socialorg.deregistered socialorg.per-10k
  socialorg.rated-share socialorg.inspection-rate socialorg.party-branches charity.donations charity.person-times
  socialwork.stations socialwork.workers socialwork.certified-rate socialwork.exam-passed marriage.marriages
  marriage.divorces marriage.cross-region funeral.illegal-graves funeral.eco-burial-rate placename.roads-named
  placename.records lottery.sales lottery.sites admin.upper-level-funds admin.fixed-investment
  admin.approvals`.split(/\s+/),
);

/** A year, a month or a day of EDTF, or a span of them with either side open. */
const PERIOD = /^(\.\.|\d{4}(-\d\d(-\d\d)?)?)(\/(\.\.|\d{4}(-\d\d(-\d\d)?)?))?$/;

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder).filter((file) => file.endsWith('.marked.txt'));
const reports = sources.map((file): [string, MarkedReport] => [
  file,
  parseMarked(readFileSync(new URL(file, folder), 'utf8'), file),
]);

describe('the corpus', () => {
  it('holds at least fourteen reports', () => {
    expect(reports.length).toBeGreaterThanOrEqual(14);
  });

  it.each(reports)('%s is named after its file and leaves no mark in its text', (file, { name, text }) => {
    expect(`${name}.marked.txt`).toBe(file);
    expect(text).not.toMatch(/[⟦⟧]/);
    expect(text.length).toBeGreaterThan(1000);
    expect(text.length).toBeLessThan(2500);
  });

  it.each(reports)('%s has enough figures and initiatives, on the known lists', (_, { gold }) => {
    expect(gold.figures.length).toBeGreaterThanOrEqual(25);
    expect(gold.initiatives.length).toBeGreaterThanOrEqual(10);
    const categories = [...gold.figures, ...gold.initiatives].map((label) => label.category);
    const others = gold.figures.flatMap((figure) => figure.altCategory ?? []);
    expect([...categories, ...others].filter((id) => !CATEGORIES.has(id))).toEqual([]);
    const indicators = gold.figures.flatMap((figure) => [figure.indicator, ...(figure.altIndicator ?? [])]);
    expect(indicators.filter((id) => id !== null && !INDICATORS.has(id))).toEqual([]);
  });

  it.each(reports)('%s has periods in EDTF and base units', (_, { gold }) => {
    const periods = gold.figures.flatMap((figure) => [figure.period, ...(figure.altPeriod ?? [])]);
    expect(periods.filter((period) => !PERIOD.test(period))).toEqual([]);
    expect(gold.figures.filter((figure) => /^(名|位|[万亿千].+|.*[余多\d])$/.test(figure.unit))).toEqual([]);
  });

  it.each(reports)('%s has figures that do not overlap', (_, { gold }) => {
    const overlapping = gold.figures.filter((figure, i) => figure.start < (gold.figures[i - 1]?.end ?? 0));
    expect(overlapping).toEqual([]);
  });

  it.each(reports)('%s has values that agree with the digits printed', (_, { gold }) => {
    const differing = gold.figures.filter((figure) => !agrees(figure));
    expect(differing.map((figure) => [figure.text, figure.value ?? [figure.low, figure.high]])).toEqual([]);
  });
});

/** Whether the label says what a plain reading of its digits says; ranges in Chinese numerals are not read. */
function agrees({ text, value, low, high, masked }: GoldFigure): boolean {
  const plain = text
    .replace(/\n(第\d+页 共\d+页|- \d+ -)(?=\n)/, '')
    .replace(/\s/g, '')
    .normalize('NFKC');
  if (masked) return value === null && (/[*xX×]/.test(plain) || !/\d/.test(plain));
  const [, first, second, scale = ''] = /^([\d,.]+)(?:[-—–~至到]([\d,.]+))?(?:余|多)?([百千万亿]?)/.exec(plain) ?? [];
  if (first === undefined) return low !== undefined || near(readHan(plain), value);
  const number = (digits: string) => Number(digits.replaceAll(',', '')) * (SCALES.get(scale) ?? 1);
  return second === undefined ? near(number(first), value) : near(number(first), low) && near(number(second), high);
}

const DIGITS = '零一二三四五六七八九';
const SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** Reads the Chinese numeral that a text starts with: 一千六百三十余万元 → 16300000, 百分之十四点三 → 14.3, 六成 → 60. */
function readHan(text: string): number {
  if (text.startsWith('百分') && text.endsWith('百')) return 100;
  const [whole = '', fraction = ''] = text
    .replace(/^百分之/, '')
    .replace('两', '二')
    .replace(/[余多]/, '')
    .split('点');
  let [total, section, digit] = [0, 0, 0];
  for (const char of /^[零一二三四五六七八九十百千万亿]+/.exec(whole)?.[0] ?? '') {
    const scale = SCALES.get(char);
    if (scale === undefined) digit = DIGITS.indexOf(char);
    else if (scale < 10_000) [section, digit] = [section + (digit || 1) * scale, 0];
    else [total, section, digit] = [total + (section + digit) * scale, 0, 0];
  }
  const decimals = [...fraction].map((char) => DIGITS.indexOf(char)).join('');
  return (total + section + digit + Number(`0.${decimals || 0}`)) * (whole.includes('成') ? 10 : 1);
}

function near(a: number, b: number | null | undefined): boolean {
  return typeof b === 'number' && Math.abs(a - b) <= 1e-9 * b;
}
