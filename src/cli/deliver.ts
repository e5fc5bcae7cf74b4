import { sentenceText } from './messages.js';
import { writeTarget } from './output.js';
import type { Request } from './request.js';
import { say, UsageError } from './usage-error.js';

/** Hands a finished output over: into the file asked for, or to standard output. */
export async function deliver(content: string | Uint8Array, { settings, host }: Request): Promise<void> {
  const { target, lang } = settings;
  const marked = settings.bom && typeof content === 'string' ? `\ufeff${content}` : content;
  if (target === null) {
    if (typeof content !== 'string' && host.stdout.isTTY)
      throw new UsageError(say('binary-to-terminal', { format: settings.format }));
    return host.stdout.write(marked);
  }
  await writeTarget(target, marked);
  if (settings.verbose)
    await host.stderr.write(`duibiao: ${sentenceText(say('written', { path: target.path }), lang)}\n`);
}
