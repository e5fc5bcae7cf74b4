import { sentenceText } from './messages.js';
import { writeTarget } from './output.js';
import { needsPager, pagerOf } from './pager.js';
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

/** Hands a finished output over: into the file asked for, or to standard output. */
export async function deliver(content: string | Uint8Array, request: Request): Promise<void> {
  const { target, lang, bom, verbose } = request.settings;
  if (target === null) return show(content, request);
  await writeTarget(target, bom && typeof content === 'string' ? `\ufeff${content}` : content);
  if (!verbose) return;
  await request.host.stderr.write(`duibiao: ${sentenceText(say('written', { path: target.path }), lang)}\n`);
}
