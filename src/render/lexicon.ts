import { byCode } from '../lexicon/areas/gazetteer.js';
import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import { unitName } from '../lexicon/wording/names.js';
import type { Speech } from '../lexicon/wording/types.js';
import { namesIn } from '../lexicon/wording/vocabulary-names.js';
import { displayWidth, padEnd } from '../text/width.js';
import { jsonText } from './json/extract.js';

/** The tables of the vocabulary that can be printed. */
export type LexiconTable = 'categories' | 'indicators' | 'units' | 'areas';

type Value = string | null | readonly string[];
type Rows = readonly Readonly<Record<string, Value>>[];

/** The rows of each table as data. Made when asked for: the gazetteer is large. */
const ROWS: Readonly<Record<LexiconTable, (vocabulary: Vocabulary) => Rows>> = {
  categories: ({ categories }) => categories.map(({ id, zh, en }) => ({ id, zh, en })),
  indicators: ({ indicators }) =>
    indicators.map(({ id, category, kind, units, zh, en }) => ({
      id,
      category,
      kind,
      units: units.split(' '),
      zh,
      en,
    })),
  units: ({ units }) => units.map(({ unit, measure, words }) => ({ unit, measure, words })),
  areas: () =>
    [...byCode().values()]
      .filter(({ until }) => until === null)
      .map(({ code, name, level, province, prefecture }) => ({ code, name, level, province, prefecture })),
};

/** A table of the vocabulary as data. */
export const renderLexiconJson = (table: LexiconTable, vocabulary: Vocabulary = BUILT_IN): string =>
  jsonText({ schema: 'duibiao.lexicon/1', [table]: ROWS[table](vocabulary) });

const cellText = (value: Value): string => (typeof value === 'string' ? value : value === null ? '' : value.join(' '));

/** What is shown of a row: categories and units also by their names in the reader's language. */
function cells(table: LexiconTable, row: Rows[number], { lang, vocabulary }: Speech): readonly string[] {
  const names = namesIn(lang, vocabulary);
  const shown = Object.entries(row).map(([name, value]) =>
    name === 'category' ? names.category(cellText(value)) : cellText(value),
  );
  if (table !== 'units' || lang === 'zh') return shown;
  return [...shown, unitName(cellText(row['unit'] ?? ''), lang)];
}

/** A table of the vocabulary in columns, one row a line, for reading and for grep. */
export function renderLexicon(table: LexiconTable, speech: Speech): string {
  const rows = ROWS[table](speech.vocabulary ?? BUILT_IN).map((row) => cells(table, row, speech));
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
