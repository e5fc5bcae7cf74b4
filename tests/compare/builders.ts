import type { ReportArea } from '../../src/model/area.js';
import { masked, point, range } from '../../src/model/magnitude.js';
import type { Initiative, Observation, ObservationFacts } from '../../src/model/observation.js';
import type { Report } from '../../src/model/report.js';

/** How much, in one short form: `385`, `'≥300'`, `'≤600'`, `'~16000'`, `'1-2'`, `'*'`. */
export type Short = number | string;

export type FigureOptions = Partial<Omit<ObservationFacts, 'id'>> & { readonly sentence?: string };

/** A figure before it is put into a report. */
export interface Figure {
  readonly amount: Short;
  readonly options: FigureOptions;
}

/** A count of things, a fact, unless `options` say otherwise: `figure('养老床位', 3074, { unit: '张' })`. */
export const figure = (subject: string, amount: Short, options: FigureOptions = {}): Figure => ({
  amount,
  options: { subject, ...options },
});

/** An urban minimum-living standard: `dibao(600, { per: '月' })`; rural with `dimensions`. */
export const dibao = (amount: Short, options: FigureOptions = {}): Figure =>
  figure('城市低保标准', amount, {
    kind: 'standard',
    category: 'social-assistance',
    indicator: 'dibao.standard',
    dimensions: { residence: 'urban' },
    unit: '元',
    per: '月',
    ...options,
  });

/** A figure that is planned for. */
export const target = (of: Figure, period?: string): Figure => ({
  amount: of.amount,
  options: { ...of.options, status: 'target', ...(period === undefined ? {} : { period }) },
});

function magnitude(amount: Short): ReturnType<typeof point> | ReturnType<typeof range> | ReturnType<typeof masked> {
  if (typeof amount === 'number') return point(amount);
  if (amount === '*') return masked();
  const [low, high] = amount.split('-').map(Number);
  if (high !== undefined && low !== undefined) return range(low, high);
  const value = Number(amount.slice(1));
  return point(value, amount.startsWith('≥') ? 'ge' : amount.startsWith('≤') ? 'le' : 'approx');
}

export interface ReportOptions {
  readonly id?: string;
  readonly code?: string | null;
  readonly province?: string;
  readonly prefecture?: string;
  readonly level?: ReportArea['level'];
  readonly planYear?: number | null;
  readonly initiatives?: readonly (readonly [name: string, category: string, status?: Initiative['status']])[];
}

/** A report of an area on a year: `report('甲县', 2021, [dibao(600)])`; a year of null with a `planYear` only plans. */
export function report(
  area: string,
  year: number | null,
  figures: readonly Figure[],
  options: ReportOptions = {},
): Report {
  const id = options.id ?? `${area}-${year ?? options.planYear}`;
  return {
    id,
    path: `${id}.txt`,
    title: `${area}民政局${year ?? ''}年工作总结`,
    bureau: `${area}民政局`,
    area: {
      name: area,
      code: options.code ?? null,
      level: options.level ?? 'county',
      province: options.province ?? '某省',
      prefecture: options.prefecture ?? '某市',
      origin: { basis: 'stated', rule: 'letterhead' },
    },
    published: null,
    summaryYear: year,
    planYear: options.planYear ?? (year === null ? null : year + 1),
    sections: [],
    observations: figures.map((item, index) => observation(item, id, index, year ?? options.planYear ?? null)),
    initiatives: (options.initiatives ?? []).map((item, index) => initiative(item, id, index)),
  };
}

function observation({ amount, options }: Figure, id: string, index: number, year: number | null): Observation {
  const { sentence, ...given } = options;
  const start = index * 100;
  return {
    id: `${id}:${start}-${start + 5}`,
    kind: 'count',
    category: 'elderly-care',
    indicator: null,
    subject: '',
    dimensions: {},
    unit: '个',
    per: null,
    period: year === null ? null : String(year),
    status: 'actual',
    origin: {},
    source: place(start, sentence ?? `${given.subject ?? ''}${amount}。`),
    ...given,
    ...magnitude(amount),
  };
}

function initiative(
  [name, category, status = 'done']: readonly [string, string, Initiative['status']?],
  id: string,
  index: number,
): Initiative {
  const start = 50_000 + index * 100;
  return {
    id: `${id}:${start}-${start + name.length}`,
    name,
    category,
    status,
    action: null,
    observations: [],
    origin: {},
    source: place(start, `推进${name}。`),
  };
}

const place = (start: number, sentence: string): Observation['source'] => ({
  start,
  end: start + 5,
  line: 1,
  column: start + 1,
  text: '',
  sentence: { start, end: start + sentence.length, text: sentence },
  headings: [],
});
