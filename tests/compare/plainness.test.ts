import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { lexisOf } from '../../src/compare/lexis.js';
import { isPlain } from '../../src/compare/plainness.js';
import { TELLING_WORDS } from '../../src/lexicon/alignment.js';
import { BUILT_IN } from '../../src/lexicon/vocabulary.js';
import { figure, report } from './builders.js';

const lexis = lexisOf(BUILT_IN);
const rows = TELLING_WORDS.flatMap(({ indicators, common, apart }) =>
  indicators
    .split(' ')
    .flatMap((id) => [
      ...common.map((subject) => [id, subject, true] as const),
      ...apart.map((subject) => [id, subject, false] as const),
    ]),
);

describe('what a subject tells under its indicator', () => {
  it.each(rows)('%s: %s shares the common row: %s', (indicator, subject, expected) => {
    expect(isPlain(lexis.profileOf(subject), indicator, lexis)).toBe(expected);
  });

  it.each(TELLING_WORDS)('$indicators are indicators, and the words are the first of their line', (row) => {
    for (const id of row.indicators.split(' ')) expect(lexis.indicators.has(id)).toBe(true);
    for (const word of `${row.plain ?? ''} ${row.parts ?? ''}`.split(' ').filter((own) => own !== ''))
      expect([...lexis.profileOf(word).weights.keys()]).toEqual([word]);
  });
});

describe('a part of what an indicator counts', () => {
  const cells = (indicator: string, category: string, unit: string, ...subjects: readonly string[]) =>
    compareReports(
      subjects.map((subject, i) => report(`${i}县`, 2022, [figure(subject, 10 + i, { indicator, category, unit })])),
    ).rows.map((row) => row.cells.map((cell) => ('value' in cell ? cell.value : null)));

  it.each([
    ['elder.care-institutions', 'elderly-care', '家', '养老机构', '农村敬老院'],
    ['disability.subsidy-recipients', 'disability-welfare', '人', '困难残疾人生活补贴', '重度残疾人护理补贴'],
  ])('%s: is no row with the whole, nor with another part', (indicator, category, unit, one, other) => {
    expect(cells(indicator, category, unit, one, other)).toHaveLength(2);
    expect(cells(indicator, category, unit, other, other)).toEqual([[10, 11]]);
  });
});
