import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The version of the installed package, out of its own package.json. */
export function packageVersion(): string {
  const content: unknown = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('duibiao/package.json')), 'utf8'));
  const known = typeof content === 'object' && content !== null && 'version' in content;
  return known && typeof content.version === 'string' ? content.version : '';
}
