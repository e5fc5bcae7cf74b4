import { sentenceText } from './messages.js';
import { writeTarget } from './output.js';
import { needsPager, pagerOf } from './pager.js';
import type { Printed } from './printers.js';
import type { Request } from './request.js';
import { say, UsageError } from './usage-error.js';

/** Shows bytes on standard output, which must not be a screen. */
function showBytes(content: Uint8Array, { settings, host }: Request): Promise<void> {
  if (host.stdout.isTTY) throw new UsageError(say('binary-to-terminal', { format: settings.format }));
  return host.stdout.write(content);
}

/** For a screen, pieces are put together into one text up to this length; what is longer is written as it comes. */
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

/** Shows text on standard output: through the reader's pager where it is longer than the screen. */
async function showText(pieces: Iterable<string>, request: Request): Promise<void> {
  const { settings, host } = request;
  const parts = larger(pieces, host.stdout.isTTY ? LONGEST_TEXT : LONGEST_WRITE);
  const first = parts.next().value ?? '';
  const second = parts.next().value ?? '';
  if (second === '' && (await isPaged(first, request))) return;
  await host.stdout.write(settings.bom ? `\ufeff${first}` : first);
  if (second !== '') await host.stdout.write(second);
  for (const part of parts) await host.stdout.write(part);
}

async function isPaged(text: string, { settings, host }: Request): Promise<boolean> {
  const pager = settings.pager && needsPager(text, host.stdout.rows) ? pagerOf(host.env) : null;
  return pager !== null && (await host.page(pager, text, host.env));
}

function* withMark(pieces: Iterable<string>, bom: boolean): Generator<string> {
  if (bom) yield '\ufeff';
  yield* pieces;
}

/** Hands a finished output over: into the file asked for, or to standard output. */
export async function deliver(content: Printed, request: Request): Promise<void> {
  const { target, lang, bom, verbose } = request.settings;
  const pieces = typeof content === 'string' ? [content] : content;
  if (target === null) return pieces instanceof Uint8Array ? showBytes(pieces, request) : showText(pieces, request);
  await writeTarget(target, pieces instanceof Uint8Array ? pieces : larger(withMark(pieces, bom), LONGEST_WRITE));
  if (!verbose) return;
  await request.host.stderr.write(`duibiao: ${sentenceText(say('written', { path: target.path }), lang)}\n`);
}
