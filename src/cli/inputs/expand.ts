import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import { nearest } from '../suggest.js';
import { problem, unreadable } from './events.js';
import { isLockName, isReportName, REPORT_ENDINGS } from './formats.js';
import { byText, filesBelow } from './walk.js';

/** A file to read, or the reason why an input gives none. */
export type Expanded =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'stdin' }
  | { readonly type: 'failure'; readonly diagnostic: Diagnostic };

const failure = (diagnostic: Diagnostic): Expanded => ({ type: 'failure', diagnostic });

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/**
 * An input as the pattern that it may be. Shells of Windows leave patterns to the program and part folders by a backslash,
 * which in a pattern takes away the meaning of the next sign.
 */
export const patternOf = (input: string, separator: string = sep): string =>
  separator === '\\' ? input.replaceAll('\\', '/') : input;

/**
 * The files that a pattern finds, in an order that depends on their names alone. Like a shell's `**` it does not follow
 * links to folders, which may lead in circles; a link to a file counts as one.
 */
async function find(pattern: string): Promise<readonly string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const options = { caseSensitiveMatch: false, onlyFiles: false, objectMode: true, suppressErrors: true } as const;
  const found = await fastGlob(pattern, { ...options, followSymbolicLinks: false });
  const kept = await Promise.all(found.map(({ dirent, path }) => dirent.isFile() || isFile(path)));
  return found
    .filter(({ name }, at) => kept[at] && !isLockName(name))
    .map(({ path }) => path)
    .sort(byText);
}

async function expandFolder(path: string): Promise<readonly Expanded[]> {
  const found = await filesBelow(path, isReportName);
  if (found.length === 0) return [failure(problem('folder-empty', path, { extensions: REPORT_ENDINGS.join(' ') }))];
  return found.map((name) => ({ type: 'file', path: join(path, name) }));
}

/** A file of nearly the same name in the same folder, as a half-sentence; empty where there is none. */
async function missingHint(path: string): Promise<string> {
  const siblings = await readdir(dirname(path)).catch(() => []);
  const near = nearest(basename(path), siblings);
  return near === null ? '' : ` (${join(dirname(path), near)}?)`;
}

async function expandOne(input: string): Promise<readonly Expanded[]> {
  if (input === '-' || input === '/dev/stdin') return [{ type: 'stdin' }];
  if (input === '') return [failure(unreadable("''", 'ENOENT'))];
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error.code ?? 'error');
  if (typeof found === 'object') return found.isDirectory() ? expandFolder(input) : [{ type: 'file', path: input }];
  if (found !== 'ENOENT' && found !== 'ENOTDIR') return [failure(unreadable(input, found))];
  const { default: fastGlob } = await import('fast-glob');
  if (!fastGlob.isDynamicPattern(patternOf(input)))
    return [failure(unreadable(input, found, await missingHint(input)))];
  const matches = await find(patternOf(input));
  return matches.length === 0
    ? [failure(problem('glob-empty', input, {}))]
    : matches.map((path) => ({ type: 'file', path }));
}

/**
 * Files behind what was typed: files as they are, folders searched through for known endings, patterns expanded, `-` for
 * standard input, which can be read but once. In the order given, within a folder or pattern by name; each file once,
 * and `output`, to which the result goes, not at all. What leads nowhere comes back as a failure.
 */
export async function expandInputs(inputs: readonly string[], output?: string): Promise<readonly Expanded[]> {
  const expanded = (await Promise.all(inputs.map(expandOne))).flat();
  const seen = new Set(output === undefined ? [] : [resolve(output)]);
  const kept = expanded.filter((item) => {
    if (item.type === 'failure') return true;
    const name = item.type === 'stdin' ? '-' : resolve(item.path);
    const known = seen.has(name);
    seen.add(name);
    return !known;
  });
  return kept.length > 0 || expanded.length === 0 ? kept : [failure(problem('only-output', inputs.join(' '), {}))];
}
