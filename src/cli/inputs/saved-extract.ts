import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Initiative, Observation } from '../../model/observation.js';
import type { LoadedReport, Report } from '../../model/report.js';
import { DecodeError, Fields, list, text, word } from './decode.js';
import { diagnostic, initiative, observation, report, reportHead } from './decode-report.js';
import { chunksOf, type Line, linesOf } from './lines.js';
import { KEEP_ALL, type Sift } from './sift.js';

/** The reports of an extract made earlier, or what is wrong with it. */
export type SavedExtract =
  | { readonly ok: true; readonly reports: readonly LoadedReport[] }
  | { readonly ok: false; readonly code: string; readonly values: Diagnostic['values'] };

const loaded = (one: Report, diagnostics: readonly Diagnostic[] | undefined): LoadedReport => ({
  report: one,
  text: null,
  diagnostics: diagnostics ?? [],
});

function fromJson(value: unknown): readonly LoadedReport[] {
  const fields = new Fields(value);
  if (fields.get('schemaVersion', (version) => version) !== 1) throw new DecodeError('schemaVersion');
  const diagnostics = new Map<string, Diagnostic[]>();
  for (const one of fields.get('diagnostics', list(diagnostic))) add(diagnostics, one.path, one);
  return fields.get('reports', list(report)).map((one) => loaded(one, diagnostics.get(one.path)));
}

/** What the lines of an NDJSON extract hold: findings by the id of their report, diagnostics by its path. */
class Gathered {
  readonly #heads = new Map<string, Omit<Report, 'observations' | 'initiatives'>>();
  readonly #observations = new Map<string, Observation[]>();
  readonly #initiatives = new Map<string, Initiative[]>();
  readonly #diagnostics = new Map<string, Diagnostic[]>();

  add(value: unknown): void {
    const fields = new Fields(value);
    switch (fields.get('type', word('report', 'observation', 'initiative', 'diagnostic'))) {
      case 'report':
        this.#heads.set(fields.get('id', text), reportHead(value));
        break;
      case 'observation':
        add(this.#observations, fields.get('report', text), observation(value));
        break;
      case 'initiative':
        add(this.#initiatives, fields.get('report', text), initiative(value));
        break;
      case 'diagnostic':
        add(this.#diagnostics, fields.get('path', text), diagnostic(value));
        break;
    }
  }

  reports(): LoadedReport[] {
    return [...this.#heads.values()].map((head) => {
      const observations = this.#observations.get(head.id) ?? [];
      const whole = { ...head, observations, initiatives: this.#initiatives.get(head.id) ?? [] };
      return loaded(whole, this.#diagnostics.get(head.path));
    });
  }
}

function add<T>(to: Map<string, T[]>, key: string, item: T): void {
  const items = to.get(key);
  if (items === undefined) to.set(key, [item]);
  else items.push(item);
}

const decoder = new TextDecoder();

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new DecodeError();
  }
}

function gather(line: Line, into: Gathered): void {
  const content = decoder.decode(line.bytes);
  if (content.trim() === '') return;
  try {
    into.add(parse(content));
  } catch (error) {
    throw error instanceof DecodeError ? error.within(`line ${line.number}`) : error;
  }
}

async function fromLines(path: string, sift: Sift): Promise<readonly LoadedReport[]> {
  const all = new Gathered();
  for await (const lines of linesOf(chunksOf(path))) for (const line of lines) if (!sift(line.bytes)) gather(line, all);
  return all.reports();
}

/** Whether a file is lines of JSON: its first line is a whole object with a type. */
async function isLines(path: string): Promise<boolean> {
  for await (const chunk of chunksOf(path)) return /^\s*\{\s*"type"/.test(decoder.decode(chunk.subarray(0, 200)));
  return false;
}

/**
 * Reads what `extract --format json` or `ndjson` printed; lines are read as a stream, however large the file. Any other
 * JSON is refused, with the place that does not fit. Lines that `sift` leaves out are not looked at.
 */
export async function readSavedExtract(path: string, sift: Sift = KEEP_ALL): Promise<SavedExtract> {
  try {
    if (await isLines(path)) return { ok: true, reports: await fromLines(path, sift) };
    const content = await readFile(path, 'utf8');
    return content === ''
      ? { ok: false, code: 'empty-file', values: {} }
      : { ok: true, reports: fromJson(parse(content)) };
  } catch (error) {
    if (error instanceof DecodeError)
      return {
        ok: false,
        code: 'saved-extract-invalid',
        values: { where: error.where === '' ? 'line 1' : error.where },
      };
    if (error instanceof Error && 'code' in error)
      return { ok: false, code: 'file-unreadable', values: { reason: String(error.code) } };
    throw error;
  }
}
