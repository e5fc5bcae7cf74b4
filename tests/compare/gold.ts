import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { masked, point, range } from '../../src/model/magnitude.js';
import type { Initiative, Observation, ObservationFacts } from '../../src/model/observation.js';
import type { Report } from '../../src/model/report.js';

const SHARED = new URL('../../../shared/', import.meta.url).pathname;

/** Whether the labelled reports are at hand; tests over them skip themselves where they are not. */
export const HAS_GOLD = existsSync(join(SHARED, 'gold'));

interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly per: string | null;
  readonly kind: Observation['kind'];
  readonly qualifier: Observation['qualifier'];
  readonly masked: boolean;
  readonly category: string;
  readonly indicator: string | null;
  readonly dims: Observation['dimensions'];
  readonly subject: string;
  readonly period: string;
  readonly status: Observation['status'];
}

interface GoldInitiative {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly category: string;
  readonly status: Initiative['status'];
}

interface GoldReport {
  readonly report: string;
  readonly bureau: string;
  readonly area: {
    readonly name: string;
    readonly code: string;
    readonly prefecture: string;
    readonly province: string;
  };
  readonly title: string | null;
  readonly published: string | null;
  readonly summaryYear: number | null;
  readonly planYear: number | null;
  readonly figures: readonly GoldFigure[];
  readonly initiatives: readonly GoldInitiative[];
}

/** The labelled reports as the reading stages would hand them over. */
export function goldReports(): Report[] {
  return readdirSync(join(SHARED, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => toReport(JSON.parse(readFileSync(join(SHARED, 'gold', name), 'utf8')) as GoldReport));
}

function toReport(gold: GoldReport): Report {
  const text = readFileSync(join(SHARED, 'reports', gold.report), 'utf8');
  const id = gold.report.replace('.txt', '');
  return {
    id,
    path: gold.report,
    title: gold.title,
    bureau: gold.bureau,
    area: { ...gold.area, level: 'county', origin: { basis: 'stated', rule: 'label' } },
    published: gold.published,
    summaryYear: gold.summaryYear,
    planYear: gold.planYear,
    sections: [],
    observations: gold.figures.map((figure) => toObservation(figure, id, text)),
    initiatives: gold.initiatives.map((initiative) => toInitiative(initiative, id, text)),
  };
}

function toObservation(figure: GoldFigure, report: string, text: string): Observation {
  const facts: ObservationFacts = {
    id: `${report}:${figure.start}-${figure.end}`,
    kind: figure.kind,
    category: figure.category,
    indicator: figure.indicator,
    subject: figure.subject,
    dimensions: figure.dims,
    unit: figure.unit,
    per: figure.per,
    period: figure.period,
    status: figure.status,
    origin: {},
    source: sourceOf(figure, text),
  };
  if (figure.low !== undefined && figure.high !== undefined) return { ...facts, ...range(figure.low, figure.high) };
  const exactness = figure.qualifier === 'range' ? 'exact' : figure.qualifier;
  if (figure.masked || figure.value === null) return { ...facts, ...masked(exactness) };
  return { ...facts, ...point(figure.value, exactness) };
}

function toInitiative({ start, end, ...rest }: GoldInitiative, report: string, text: string): Initiative {
  return {
    ...rest,
    id: `${report}:${start}-${end}`,
    action: null,
    observations: [],
    origin: {},
    source: sourceOf({ start, end }, text),
  };
}

function sourceOf({ start, end }: { start: number; end: number }, text: string): Observation['source'] {
  const before = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start));
  const after = text.indexOf('。', end);
  const stop = after < 0 ? text.length : after + 1;
  const sentence = { start: before + 1, end: stop, text: text.slice(before + 1, stop) };
  return { start, end, line: 1, column: start + 1, text: text.slice(start, end), sentence, headings: [] };
}
