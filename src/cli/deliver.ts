import { sentenceText } from './messages.js';
import { writeTarget } from './output.js';
import { needsPager, pagerOf } from './pager.js';
import type { Printed } from './printers.js';
import type { Request } from './request.js';
import { say, UsageError } from './usage-error.js';

/** Shows an output on standard output: through the reader's pager where it is longer than the screen. */
async function show(content: string | Uint8Array, { settings, host }: Request): Promise<void> {
  if (typeof content !== 'string') {
    if (host.stdout.isTTY) throw new UsageError(say('binary-to-terminal', { format: settings.format }));
    return host.stdout.write(content);
  }
  const pager = settings.pager && needsPager(content, host.stdout.rows) ? pagerOf(host.env) : null;
  if (pager !== null && (await host.page(pager, content, host.env))) return;
  await host.stdout.write(settings.bom ? `\ufeff${content}` : content);
}

/** Pieces are put together into one text up to this length; what is longer is written as it comes. */
const LONGEST_TEXT = 1 << 25;
const LONGEST_WRITE = 1 << 16;

/** Text in larger pieces, so that writing does not cost more than making it. */
function* larger(pieces: Iterable<string>, size: number): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < size) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** A text of any length: as one where it is short enough to be shown page by page. */
async function deliverPieces(pieces: Iterable<string>, request: Request): Promise<void> {
  const parts = larger(pieces, LONGEST_TEXT);
  const first = parts.next();
  const second = parts.next();
  if (first.done === true || second.done === true) return deliver(first.done === true ? '' : first.value, request);
  const { target } = request.settings;
  const { stdout } = request.host;
  const all = function* (): Generator<string> {
    yield first.value;
    yield second.value;
    yield* parts;
  };
  if (target !== null) return writeTarget(target, larger(all(), LONGEST_WRITE));
  for (const piece of larger(all(), LONGEST_WRITE)) await stdout.write(piece);
}

/** Hands a finished output over: into the file asked for, or to standard output. */
export async function deliver(content: Printed, request: Request): Promise<void> {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return deliverPieces(content, request);
  const { target, lang, bom, verbose } = request.settings;
  if (target === null) return show(content, request);
  await writeTarget(target, bom && typeof content === 'string' ? `\ufeff${content}` : content);
  if (!verbose) return;
  await request.host.stderr.write(`duibiao: ${sentenceText(say('written', { path: target.path }), lang)}\n`);
}
