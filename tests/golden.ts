import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with the file `tests/golden/NAME`. A missing golden fails: `UPDATE=1` writes it, and so says that it
 * has been read. What differs is written beside as NAME.actual.
 */
export function expectGolden(name: string, actual: string): void {
  const path = new URL(`./golden/${name}`, import.meta.url).pathname;
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (expected !== actual) writeFileSync(`${path}.actual`, actual);
  else rmSync(`${path}.actual`, { force: true });
  expect(expected, `golden ${name} is missing; UPDATE=1 writes it`).not.toBeNull();
  expect(actual).toBe(expected);
}
