import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts in the order of their UTF-16 units, the same in every place and language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byName = (a: Dirent, b: Dirent): number => byText(a.name, b.name);

/** What an entry is; behind a link, what that leads to. Null for what is gone, no file or a link in a circle. */
async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | null> {
  const found = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (found === null) return null;
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : null;
}

/**
 * The files in a folder and all folders below it, whose names fit, by name, relative to it. A folder that several ways
 * lead to, or that a link inside it leads back to, is gone through once; hidden ones and those that may not be read are
 * left out.
 */
export async function filesBelow(folder: string, fits: (name: string) => boolean): Promise<readonly string[]> {
  const seen = new Set<string>();
  const files: string[] = [];
  const walk = async (inside: string): Promise<void> => {
    const here = join(folder, inside);
    const self = await stat(here, { bigint: true }).catch(() => null);
    const mark = self === null ? '' : `${self.dev}:${self.ino}`;
    if (self === null || seen.has(mark)) return;
    seen.add(mark);
    const entries = await readdir(here, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort(byName)) {
      const name = join(inside, entry.name);
      const kind = await kindOf(entry, join(folder, name));
      if (kind === 'folder') await walk(name);
      else if (kind === 'file' && fits(entry.name)) files.push(name);
    }
  };
  await walk('');
  return files.sort(byText);
}
