import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Which folder may import which; a folder may always import itself. Files at the top of src are named with their ending. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  read: ['model', 'text', 'lexicon'],
  outline: ['model', 'text', 'lexicon'],
  recognise: ['model', 'text', 'lexicon'],
  compose: ['model', 'text', 'lexicon'],
  compare: ['model', 'text', 'lexicon'],
  render: ['model', 'text', 'lexicon'],
  tui: ['model', 'text', 'lexicon', 'render'],
  'pipeline.ts': ['model', 'text', 'lexicon', 'read', 'outline', 'recognise', 'compose', 'compare'],
  'index.ts': ['model', 'pipeline.ts', 'read', 'recognise'],
  cli: ['model', 'text', 'lexicon', 'render', 'tui', 'pipeline.ts'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)|(?:^|\n)import\s*'(\.[^']+)'/g;

const importsOf = new Map(
  files.map((file) => {
    const source = readFileSync(join(SRC, file), 'utf8');
    const targets = [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    return [file, targets.map((target) => resolve(file, target))] as const;
  }),
);

function resolve(file: string, target: string): string {
  const path = relative(SRC, normalize(join(SRC, dirname(file), target)));
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx'), path];
  return candidates.find((candidate) => files.includes(candidate)) ?? path;
}

const folderOf = (file: string): string => file.split('/')[0] ?? file;

describe('the house', () => {
  test.each(files)('%s imports only what its folder may', (file) => {
    const from = folderOf(file);
    const allowed = MAY_IMPORT[from];
    expect(allowed, `src/${from} has no place in the house`).toBeDefined();
    const strangers = (importsOf.get(file) ?? []).filter(
      (target) => folderOf(target) !== from && !allowed?.includes(folderOf(target)),
    );
    expect(strangers).toEqual([]);
  });

  test('has no import cycle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const target of importsOf.get(file) ?? []) {
        const cycle = visit(target, [...path, file]);
        if (cycle !== null) return cycle;
      }
      done.add(file);
      return null;
    };
    for (const file of files) expect(visit(file, []), `cycle from ${file}`).toBeNull();
  });
});
