/**
 * Writes the corpus for the scorer: `node tests/corpus/build.mjs OUTDIR` makes OUTDIR/reports/NAME.txt and
 * OUTDIR/gold/NAME.json. Plain JavaScript, because Node 20 runs no TypeScript; the parser is bundled in memory.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @returns {Promise<typeof import('./embed.ts')>} the parser, as it stands in embed.ts */
async function loadParser() {
  const bundle = await rolldown({ input: join(here, 'embed.ts'), platform: 'node', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const [outdir] = process.argv.slice(2);
if (!outdir) {
  process.stderr.write('usage: node tests/corpus/build.mjs OUTDIR\n');
  process.exit(2);
}
const { parseMarked } = await loadParser();
for (const folder of ['reports', 'gold']) mkdirSync(join(outdir, folder), { recursive: true });
const files = readdirSync(here).filter((file) => file.endsWith('.marked.txt'));
for (const file of files) {
  const { name, text, gold } = parseMarked(readFileSync(join(here, file), 'utf8'), file);
  writeFileSync(join(outdir, 'reports', `${name}.txt`), text);
  writeFileSync(join(outdir, 'gold', `${name}.json`), `${JSON.stringify(gold, null, 1)}\n`);
}
process.stdout.write(`${files.length} reports in ${outdir}\n`);
