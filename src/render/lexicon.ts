import { byCode } from '../lexicon/areas/gazetteer.js';
import { CATEGORIES } from '../lexicon/categories.js';
import { INDICATORS } from '../lexicon/indicators.js';
import { UNITS } from '../lexicon/units.js';
import { categoryName, unitName } from '../lexicon/wording/names.js';
import type { Lang } from '../lexicon/wording/types.js';
import { displayWidth, padEnd } from '../text/width.js';
import { jsonText } from './json/extract.js';

/** The tables of the vocabulary that can be printed. */
export type LexiconTable = 'categories' | 'indicators' | 'units' | 'areas';

type Value = string | null | readonly string[];
type Rows = readonly Readonly<Record<string, Value>>[];

/** The rows of each table as data. Made when asked for: the gazetteer is large. */
const ROWS: Readonly<Record<LexiconTable, () => Rows>> = {
  categories: () => CATEGORIES.map(({ id, zh, en }) => ({ id, zh, en })),
  indicators: () =>
    INDICATORS.map(({ id, category, kind, units, zh, en }) => ({
      id,
      category,
      kind,
      units: units.split(' '),
      zh,
      en,
    })),
  units: () => UNITS.map(({ unit, measure, words }) => ({ unit, measure, words })),
  areas: () =>
    [...byCode().values()]
      .filter(({ until }) => until === null)
      .map(({ code, name, level, province, prefecture }) => ({ code, name, level, province, prefecture })),
};

/** A table of the vocabulary as data. */
export const renderLexiconJson = (table: LexiconTable): string =>
  jsonText({ schema: 'duibiao.lexicon/1', [table]: ROWS[table]() });

const cellText = (value: Value): string => (typeof value === 'string' ? value : value === null ? '' : value.join(' '));

/** What is shown of a row: categories and units also by their names in the reader's language. */
function cells(table: LexiconTable, row: Rows[number], lang: Lang): readonly string[] {
  const shown = Object.entries(row).map(([name, value]) =>
    name === 'category' ? categoryName(cellText(value), lang) : cellText(value),
  );
  if (table !== 'units' || lang === 'zh') return shown;
  return [...shown, unitName(cellText(row['unit'] ?? ''), lang)];
}

/** A table of the vocabulary in columns, one row a line, for reading and for grep. */
export function renderLexicon(table: LexiconTable, lang: Lang): string {
  const rows = ROWS[table]().map((row) => cells(table, row, lang));
  const widths = (rows[0] ?? []).map((_, at) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[at] ?? '')), 0),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, at) => padEnd(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
