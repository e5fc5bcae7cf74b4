import type { Diagnostic } from '../../model/diagnostic.js';
import type { Initiative, Observation } from '../../model/observation.js';
import type { LoadedReport, Report } from '../../model/report.js';
import { DecodeError, Fields, list, text, word } from './decode.js';
import { diagnostic, initiative, observation, report, reportHead } from './decode-report.js';

/** The reports of an extract made earlier, or where it is not one. */
export type SavedExtract =
  | { readonly ok: true; readonly reports: readonly LoadedReport[] }
  | { readonly ok: false; readonly where: string };

const loaded = (one: Report, diagnostics: readonly Diagnostic[]): LoadedReport => ({
  report: one,
  text: null,
  diagnostics: diagnostics.filter(({ path }) => path === one.path),
});

function fromJson(value: unknown): readonly LoadedReport[] {
  const fields = new Fields(value, '');
  if (fields.get('schemaVersion', (version) => version) !== 1) throw new DecodeError('schemaVersion');
  const diagnostics = fields.get('diagnostics', list(diagnostic));
  return fields.get('reports', list(report)).map((one) => loaded(one, diagnostics));
}

/** What the lines of an NDJSON extract hold, findings by the id of their report. */
interface Gathered {
  readonly heads: Map<string, Omit<Report, 'observations' | 'initiatives'>>;
  readonly observations: Map<string, Observation[]>;
  readonly initiatives: Map<string, Initiative[]>;
  readonly diagnostics: Diagnostic[];
}

function add<T>(to: Map<string, T[]>, key: string, item: T): void {
  const items = to.get(key);
  if (items === undefined) to.set(key, [item]);
  else items.push(item);
}

function gatherLine(line: string, where: string, into: Gathered): void {
  const value = parse(line, where);
  const fields = new Fields(value, where);
  switch (fields.get('type', word('report', 'observation', 'initiative', 'diagnostic'))) {
    case 'report':
      into.heads.set(fields.get('id', text), reportHead(value, where));
      break;
    case 'observation':
      add(into.observations, fields.get('report', text), observation(value, where));
      break;
    case 'initiative':
      add(into.initiatives, fields.get('report', text), initiative(value, where));
      break;
    case 'diagnostic':
      into.diagnostics.push(diagnostic(value, where));
      break;
  }
}

function fromLines(lines: readonly string[]): readonly LoadedReport[] {
  const all: Gathered = { heads: new Map(), observations: new Map(), initiatives: new Map(), diagnostics: [] };
  lines.forEach((line, at) => {
    if (line.trim() !== '') gatherLine(line, `line ${at + 1}`, all);
  });
  return [...all.heads.values()].map((head) => {
    const observations = all.observations.get(head.id) ?? [];
    return loaded({ ...head, observations, initiatives: all.initiatives.get(head.id) ?? [] }, all.diagnostics);
  });
}

function parse(content: string, where: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new DecodeError(where);
  }
}

/** Whether a text is lines of JSON: its first line is a whole object with a type. */
const isLines = (content: string): boolean => /^\s*\{\s*"type"/.test(content);

/** Reads what `extract --format json` or `ndjson` printed. Any other JSON is refused, with the place that does not fit. */
export function readSavedExtract(content: string): SavedExtract {
  try {
    const reports = isLines(content) ? fromLines(content.split('\n')) : fromJson(parse(content, 'line 1'));
    return { ok: true, reports };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, where: error.where };
    throw error;
  }
}
