import { Refusal, say } from '../usage-error.js';

/** Where the engine stopped reading, as line and column counted from 1; the end where it does not tell. */
function placeOf(content: string, { message }: SyntaxError): string {
  const at = /at position (\d+)/.exec(message)?.[1];
  const before = (at === undefined ? content.trimEnd() : content.slice(0, Number(at))).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * A JSON file that a person has written: settings, corrections, a vocabulary. What is no JSON is refused with the line and
 * column at which it ceases to be: `duibiao.json:3:7`.
 */
export function handwritten(content: string, path: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Refusal(say('bad-json', { path: `${path}:${placeOf(content, error)}` }));
    throw error;
  }
}
