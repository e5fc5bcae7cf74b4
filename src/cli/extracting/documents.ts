import { diagnosticLine } from '../../render/json/ndjson.js';
import { EXIT, type ExitCode, exitForReading } from '../exit-codes.js';
import { selectFindings } from '../extract-selection.js';
import { tell } from '../following.js';
import { DecodeError, Fields, text } from '../inputs/decode.js';
import { type Failed, type FileEvent, failed, problem, unreadable } from '../inputs/events.js';
import { linesBy, programName } from '../inputs/form.js';
import { chunksOf, type Line, linesOf } from '../inputs/lines.js';
import { hashOf, madeOf, understandText } from '../inputs/read-file.js';
import { streamTarget, type Write } from '../output.js';
import type { Request } from '../request.js';
import type { Settings } from '../settings.js';

/** What became of the documents so far. */
interface Tally {
  read: number;
  failed: number;
}

/**
 * `extract --from ndjson`: a map from documents `{"path", "text"}`, one a line, to their facts as NDJSON, in the same
 * order. Each document by itself: nothing is remembered from one to the next, so that a stream may be cut anywhere and
 * its parts run side by side. A bad document gives a diagnostic in its place and the stream goes on.
 */
export async function mapDocuments(request: Request): Promise<ExitCode> {
  const { target } = request.settings;
  const tally: Tally = { read: 0, failed: 0 };
  const write = (piece: string | Uint8Array): Promise<void> => request.host.stdout.write(piece);
  if (target === null) await mapAll(request, tally, write);
  else
    await streamTarget(target, async (into) => {
      await mapAll(request, tally, into);
      return true;
    });
  return tally.read + tally.failed === 0 ? EXIT.done : exitForReading(tally.read, tally.failed);
}

async function mapAll(request: Request, tally: Tally, write: Write): Promise<void> {
  const inputs = request.args.length === 0 ? ['-'] : request.args;
  for (const input of inputs) {
    try {
      await mapInput(input, { request, tally, write });
    } catch (error) {
      const reason = readingFault(error);
      if (reason === null) throw error;
      await fail(failed(input, [unreadable(input, reason)]), { request, tally, write });
    }
    if (request.host.stdout.closed) return;
  }
}

/** Why an input could not be read; null where something else went wrong, such as writing. */
const readingFault = (error: unknown): string | null =>
  error instanceof Error && 'syscall' in error && /^(?:open|read)$/.test(String(error.syscall)) && 'code' in error
    ? String(error.code)
    : null;

async function mapInput(input: string, sink: Sink): Promise<void> {
  const { host, settings } = sink.request;
  const chunks = input === '-' ? host.stdin() : chunksOf(input);
  const name = input === '-' ? settings.stdinName : input;
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) await mapLine(line, name, sink);
    if (host.stdout.closed) return;
  }
}

interface Sink {
  readonly request: Request;
  readonly tally: Tally;
  readonly write: Write;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** An input without documents: told, and written in its place. */
async function fail({ diagnostics }: Failed, { request, tally, write }: Sink): Promise<void> {
  tally.failed++;
  await tell(diagnostics, request);
  await write(diagnostics.map(diagnosticLine).join(''));
}

async function mapLine(line: Line, input: string, sink: Sink): Promise<void> {
  const { request, tally, write } = sink;
  if (line.bytes.length === 0) return;
  const { vocabulary } = request.settings;
  const document = readDocument(line);
  const invalid = failed(input, [problem('document-invalid', `${input}:${line.number}`, {})]);
  const read = document === null ? invalid : await understandText(document.text, document.path, vocabulary);
  const hash = document === null ? null : hashOf(new TextEncoder().encode(document.text));
  for (const one of selected(read, request.settings)) {
    const event = madeOf(one, linesBy(programName(request.version, vocabulary)), one === read ? hash : null);
    if (event.type === 'failed') return fail(event, sink);
    await tell(event.report.diagnostics, request);
    await write(event.report.lines);
  }
  tally.read++;
}

/** What a selection leaves of a document: the same where there is none, nothing where the report is not selected. */
function selected(read: FileEvent, { compare: { select = {} }, vocabulary }: Settings): readonly FileEvent[] {
  if (read.type === 'failed' || Object.keys(select).length === 0) return [read];
  return selectFindings(read.report, select, vocabulary).map((report) => ({ type: 'loaded', report }));
}

/** The document of a line; null where it is none. */
function readDocument({ bytes }: Line): { readonly path: string; readonly text: string } | null {
  try {
    const fields = new Fields(JSON.parse(decoder.decode(bytes)));
    return { path: fields.get('path', text), text: fields.get('text', text) };
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
