import { TOWNSHIPS } from '../../src/lexicon/areas/data/townships.js';
import { TOWNSHIP_ENDINGS } from '../../src/lexicon/areas/gazetteer.js';

/** The townships of every county by its code: 330281 → 梁弄镇, … */
export function townshipsByCounty(): ReadonlyMap<string, readonly string[]> {
  const counties = new Map<string, string[]>();
  for (const line of TOWNSHIPS.split('\n'))
    line
      .slice(1)
      .split('|')
      .forEach((names, kind) => {
        for (const [, rest = '', codes = ''] of names.matchAll(/([^\d,]*)(\d+)/g))
          for (const code of codes.match(/\d{6}/g) ?? []) {
            const own = counties.get(code) ?? [];
            counties.set(code, [...own, line.charAt(0) + rest + TOWNSHIP_ENDINGS[kind]]);
          }
      });
  return counties;
}
