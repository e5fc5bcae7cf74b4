import type { CorrectedFields, Correction, FigureCorrection, MissedFigure } from '../../model/correction.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { point } from '../../model/magnitude.js';
import { DERIVED_FIELDS, type Observation, type ObservationFacts } from '../../model/observation.js';
import type { Origin } from '../../model/origin.js';
import type { LoadedReport, Report } from '../../model/report.js';
import { indexLines } from '../../text/lines.js';
import { splitSentences } from '../../text/sentences.js';

/** Reports put right, with what did not fit. */
export interface Corrected {
  readonly reports: readonly LoadedReport[];
  readonly diagnostics: readonly Diagnostic[];
}

const BY_HAND: Origin = { basis: 'stated', rule: 'correction' };

const isMissed = (one: Correction): one is MissedFigure => 'add' in one;

const notice = (code: string, path: string, values: Diagnostic['values']): Diagnostic => ({
  code,
  severity: 'warning',
  path,
  values,
});

const originsOf = (fields: CorrectedFields): ObservationFacts['origin'] =>
  Object.fromEntries(DERIVED_FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, BY_HAND]));

/** A figure as the analyst says it is. A value that is set is exact. */
function correctFigure(
  read: Observation,
  { id: _id, path: _path, text: _text, wrong: _wrong, ...fields }: FigureCorrection,
): Observation {
  const { value, area, ...facts } = fields;
  const { area: before, ...rest } = read;
  const where = area === undefined ? (before ?? null) : area;
  const put = {
    ...rest,
    ...facts,
    ...(where === null ? {} : { area: where }),
    origin: { ...read.origin, ...originsOf(fields) },
    corrected: true,
  } as const;
  return value === undefined ? put : { ...put, ...point(value) };
}

/** A figure that was missed, placed where the analyst says that it stands; null where the text says something else. */
function missedFigure(one: MissedFigure, report: Report, text: string): Observation | null {
  const { start, end, value, unit, kind, category, subject } = one;
  if (text.slice(start, end) !== one.text) return null;
  const sentence = splitSentences(text).find((span) => span.start <= start && end <= span.end) ?? { start, end };
  const headings = report.sections.filter((section) => section.start <= start && end <= section.end);
  const facts: ObservationFacts = {
    id: `${report.id}:${start}-${end}`,
    kind,
    category,
    indicator: one.indicator ?? null,
    subject,
    dimensions: one.dimensions ?? {},
    unit,
    per: one.per ?? null,
    period: one.period ?? (report.summaryYear === null ? null : String(report.summaryYear)),
    status: one.status ?? 'actual',
    ...(typeof one.area === 'string' ? { area: one.area } : {}),
    origin: { ...originsOf(one), period: BY_HAND, status: BY_HAND },
    corrected: true,
    source: {
      start,
      end,
      ...indexLines(text).place(start),
      text: one.text,
      sentence: { ...sentence, text: text.slice(sentence.start, sentence.end) },
      headings: headings.map(({ heading }) => heading),
    },
  };
  return { ...facts, ...point(value) };
}

/** What became of a report: its figures, and the corrections that belong to it but do not fit its text. */
interface Put {
  readonly observations: readonly Observation[];
  readonly stale: readonly Correction[];
}

function correctFigures(read: readonly Observation[], figures: ReadonlyMap<string, FigureCorrection>): Put {
  const stale: Correction[] = [];
  const observations = read.flatMap((one): readonly Observation[] => {
    const correction = figures.get(one.id);
    if (correction === undefined) return [one];
    const fits = correction.text === undefined || correction.text === one.source.text;
    if (!fits) stale.push(correction);
    if (!fits) return [one];
    return correction.wrong === true ? [] : [correctFigure(one, correction)];
  });
  return { observations, stale };
}

function addFigures({ report, text }: LoadedReport, missed: readonly MissedFigure[]): Put {
  const found = missed.map((one) => ({ one, figure: text === null ? null : missedFigure(one, report, text) }));
  return {
    observations: found.flatMap(({ figure }) => (figure === null ? [] : [figure])),
    stale: found.filter(({ figure }) => figure === null).map(({ one }) => one),
  };
}

/** The corrections that belong to a report: by the id of a figure, or by the path and text that it was missed in. */
function belonging({ report }: LoadedReport, list: readonly Correction[]): readonly Correction[] {
  const ids = new Set(report.observations.map(({ id }) => id));
  return list.filter((one) =>
    isMissed(one) ? one.path === report.path && (one.report ?? report.id) === report.id : ids.has(one.id),
  );
}

function correctReport(loaded: LoadedReport, own: readonly Correction[]): Put {
  const figures = new Map(own.flatMap((one) => (isMissed(one) ? [] : [[one.id, one] as const])));
  const put = correctFigures(loaded.report.observations, figures);
  const added = addFigures(loaded, own.filter(isMissed));
  const observations = [...put.observations, ...added.observations];
  return {
    observations: observations.sort((a, b) => a.source.start - b.source.start),
    stale: [...put.stale, ...added.stale],
  };
}

/**
 * Applies an analyst's corrections to reports before anything is compared. What no longer fits the text, or belongs to
 * no report that was read, is told and left aside; reports without a correction are the same objects as before.
 */
export function applyCorrections(loaded: readonly LoadedReport[], list: readonly Correction[]): Corrected {
  const diagnostics: Diagnostic[] = [];
  const used = new Set<Correction>();
  const reports = loaded.map((one) => {
    const own = belonging(one, list);
    if (own.length === 0) return one;
    for (const correction of own) used.add(correction);
    const { observations, stale } = correctReport(one, own);
    diagnostics.push(...stale.map(({ path, text = '' }) => notice('correction-stale', path, { text })));
    return { ...one, report: { ...one.report, observations } };
  });
  const unused = list.filter((one) => !used.has(one));
  const told = unused.map((one) => notice('correction-unused', one.path, { id: isMissed(one) ? one.text : one.id }));
  return { reports, diagnostics: [...diagnostics, ...told] };
}
