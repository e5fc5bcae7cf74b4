import { type Piece, textOf } from '../render/json/pieces.js';
import { inChunks } from './chunks.js';
import type { Host } from './host.js';
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

/** Text in larger pieces. */
function* larger(pieces: Iterable<Piece>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += textOf(piece);
    if (text.length < LONGEST_TEXT) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Shows text on a screen: through the reader's pager where it is longer than that. */
async function showText(pieces: Iterable<Piece>, request: Request): Promise<void> {
  const parts = larger(pieces);
  const first = parts.next().value ?? '';
  const second = parts.next().value ?? '';
  if (second === '' && (await isPaged(first, request))) return;
  const { settings, host } = request;
  const { stdout } = host;
  await stdout.write(settings.bom ? `\ufeff${first}` : first);
  if (second !== '') await stdout.write(second);
  for (const part of parts) await stdout.write(part);
}

async function isPaged(text: string, { settings, host }: Request): Promise<boolean> {
  const pager = settings.pager && needsPager(text, host.stdout.rows) ? pagerOf(host.env) : null;
  return pager !== null && (await host.page(pager, text, host.env));
}

function* withMark(pieces: Iterable<Piece>, bom: boolean): Generator<Piece> {
  if (bom) yield '\ufeff';
  yield* pieces;
}

async function writeAll(pieces: Iterable<Piece>, { stdout }: Host): Promise<void> {
  for (const chunk of inChunks(pieces)) await stdout.write(chunk);
}

/** Hands a finished output over: into the file asked for, or to standard output. */
export async function deliver(content: Printed, request: Request): Promise<void> {
  const { settings, host } = request;
  const { target, lang, bom, verbose } = settings;
  const pieces = typeof content === 'string' ? [content] : content;
  if (target !== null) {
    await writeTarget(target, pieces instanceof Uint8Array ? pieces : inChunks(withMark(pieces, bom)));
    if (verbose) await host.stderr.write(`duibiao: ${sentenceText(say('written', { path: target.path }), lang)}\n`);
  } else if (pieces instanceof Uint8Array) await showBytes(pieces, request);
  else if (host.stdout.isTTY) await showText(pieces, request);
  else await writeAll(withMark(pieces, bom), host);
}
