import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** The executable of the program, built as it is published. */
    readonly program: string;
  }
}

/** Builds the program once for all tests that run it, as a package of its own. */
export default function setUp(project: TestProject): () => void {
  const folder = join(ROOT, 'coverage', `program-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const part of ['bin', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  execFileSync(process.execPath, ['scripts/build.mjs', join(folder, 'dist')], { cwd: ROOT });
  project.provide('program', join(folder, 'bin', 'duibiao.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
