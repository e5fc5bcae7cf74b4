import type { Diagnostic } from '../../model/diagnostic.js';
import { groupBy } from '../../model/group-by.js';
import type { Initiative, Observation, Source } from '../../model/observation.js';
import type { LoadedReport, Report } from '../../model/report.js';
import { type BriefFinding, BriefReader, withoutSections } from './brief.js';
import { DecodeError, Fields, list, text, word } from './decode.js';
import { diagnostic, initiative, observation, report, reportHead } from './decode-report.js';
import { type Line, linesOf } from './lines.js';
import type { Opened } from './opened.js';
import { sharedSources } from './sharing.js';
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
  const diagnostics = groupBy(fields.get('diagnostics', list(diagnostic)), ({ path }) => path);
  return fields.get('reports', list(report)).map((one) => loaded(one, diagnostics.get(one.path)));
}

/** What the lines of an NDJSON extract hold: findings by the id of their report, diagnostics by its path. */
class Gathered {
  readonly #heads = new Map<string, Omit<Report, 'observations' | 'initiatives'>>();
  readonly #observations = new Map<string, Observation[]>();
  readonly #initiatives = new Map<string, Initiative[]>();
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  readonly #share = sharedSources();

  /** Takes what a line holds. */
  add(value: unknown): void {
    const fields = new Fields(value);
    switch (fields.get('type', word('report', 'observation', 'initiative', 'diagnostic'))) {
      case 'report':
        this.#heads.set(fields.get('id', text), reportHead(value));
        break;
      case 'observation':
        add(this.#observations, fields.get('report', text), this.#sharing(observation(value)));
        break;
      case 'initiative':
        add(this.#initiatives, fields.get('report', text), this.#sharing(initiative(value)));
        break;
      case 'diagnostic':
        add(this.#diagnostics, fields.get('path', text), diagnostic(value));
        break;
    }
  }

  /** Takes a finding that was read briefly. */
  addBrief({ type, report, finding }: BriefFinding): void {
    if (type === 'observation') add(this.#observations, report, finding);
    else add(this.#initiatives, report, finding);
  }

  #sharing<T extends { readonly source: Source }>(finding: T): T {
    return { ...finding, source: this.#share(finding.source) };
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

/** A line as a whole. */
function gather({ bytes, number }: Line, into: Gathered): void {
  const content = decoder.decode(bytes);
  if (content.trim() === '') return;
  try {
    into.add(parse(content));
  } catch (error) {
    throw error instanceof DecodeError ? error.within(`L${number}`) : error;
  }
}

/** A line without what comparing does not need. */
function gatherBriefly(line: Line, reader: BriefReader, into: Gathered): void {
  const { buffer, byteOffset, byteLength } = line.bytes;
  const content = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  const brief = reader.read(content);
  if (brief !== null) into.addBrief(brief);
  else gather({ ...line, bytes: Buffer.from(withoutSections(content), 'latin1') }, into);
}

const HEAD = 200;

const beginsWith = ({ head }: Opened, pattern: RegExp): boolean => pattern.test(decoder.decode(head.subarray(0, HEAD)));

/** Lines of JSON: the first is an object with a type. */
const isLines = (opened: Opened): boolean => beginsWith(opened, /^\s*\{\s*"type"/);

/** Whether bytes are what `extract` writes, whatever they are called. */
export const looksSaved = (opened: Opened): boolean =>
  isLines(opened) || beginsWith(opened, /^\s*\{\s*"schemaVersion"/);

async function fromLines(chunks: AsyncIterable<Uint8Array>, sift: Sift): Promise<readonly LoadedReport[]> {
  const all = new Gathered();
  const reader = new BriefReader();
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) {
      if (sift.skips(line.bytes)) continue;
      if (sift.brief) gatherBriefly(line, reader, all);
      else gather(line, all);
    }
  }
  return all.reports();
}

/** A JSON text larger than this is larger than a string can be. */
const LARGEST_JSON = 500_000_000;

async function wholeText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_JSON) throw new DecodeError('NDJSON');
    parts.push(chunk.slice());
  }
  return decoder.decode(Buffer.concat(parts, length));
}

async function fromChunks(opened: Opened, sift: Sift): Promise<SavedExtract> {
  if (isLines(opened)) return { ok: true, reports: await fromLines(opened.all, sift) };
  const content = await wholeText(opened.all);
  return content === ''
    ? { ok: false, code: 'empty-file', values: {} }
    : { ok: true, reports: fromJson(parse(content)) };
}

/**
 * Reads what `extract --format json` or `ndjson` printed; lines are read as a stream, however many there are. Any other
 * JSON is refused, with the place that does not fit. What `sift` leaves out is not looked at.
 */
export async function readSaved(open: () => Promise<Opened>, sift: Sift = KEEP_ALL): Promise<SavedExtract> {
  try {
    return await fromChunks(await open(), sift);
  } catch (error) {
    if (error instanceof DecodeError)
      return { ok: false, code: 'saved-extract-invalid', values: { where: error.where === '' ? 'L1' : error.where } };
    if (error instanceof Error && 'code' in error)
      return { ok: false, code: 'file-unreadable', values: { reason: String(error.code) } };
    throw error;
  }
}
