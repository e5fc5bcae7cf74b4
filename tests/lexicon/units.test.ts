import { describe, expect, test } from 'vitest';
import { AT_LEAST, AT_MOST } from '../../src/lexicon/comparatives.js';
import { BIG_MAGNITUDES, SMALL_MAGNITUDES } from '../../src/lexicon/magnitudes.js';
import { AVERAGES, PER_ENTITIES, PER_TIMES } from '../../src/lexicon/per.js';
import { LEADING_QUALIFIERS, TRAILING_QUALIFIERS } from '../../src/lexicon/qualifiers.js';
import { UNITS } from '../../src/lexicon/units.js';
import { GENERAL_UNITS } from '../../src/lexicon/units-general.js';
import { findQuantities, recogniseSentence } from '../../src/recognise/index.js';

describe('units', () => {
  test.each(UNITS.map((row) => [row.example[0], row.unit, row] as const))('%s → %s', (_, unit, row) => {
    const [text, value] = row.example;
    const found = recogniseSentence(text).quantities.map((mention) => [mention.magnitude.value, mention.unit]);
    expect(found).toEqual([[value, unit]]);
  });

  test.each(GENERAL_UNITS.map((row) => [row.example[0], row.unit, row] as const))('%s → %s', (_, unit, row) => {
    const [text, value] = row.example;
    expect(findQuantities(text)).toMatchObject([{ value, unit }]);
  });

  test('no word stands in two rows of reports, save where a follower tells them apart', () => {
    const words = UNITS.filter((row) => row.only === undefined).flatMap((row) => row.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('every unit has one measure', () => {
    const measures = new Map<string, Set<string>>();
    for (const { unit, measure } of UNITS) measures.set(unit, (measures.get(unit) ?? new Set()).add(measure));
    expect([...measures].filter(([, set]) => set.size > 1)).toEqual([]);
  });
});

describe('qualifiers', () => {
  const rows = [...LEADING_QUALIFIERS, ...TRAILING_QUALIFIERS].filter(([, , example]) => !example.includes('不等'));
  test.each(rows.map(([word, exactness, example]) => [example, word, exactness] as const))(
    '%s: %s → %s',
    (example, word, exactness) => {
      expect(example).toContain(word);
      const [quantity] = recogniseSentence(example).quantities;
      expect(quantity?.magnitude.qualifier).toBe(exactness);
    },
  );

  test.each([LEADING_QUALIFIERS, TRAILING_QUALIFIERS])('no word is listed twice', (...list) => {
    const words = list.map(([word]) => word);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('per-parts', () => {
  test.each([...PER_ENTITIES, ...PER_TIMES].flatMap((row) => row.words.map((word) => [word, row.part] as const)))(
    '300元/%s → %s',
    (word, part) => {
      expect(recogniseSentence(`补助300元/${word}`).quantities).toMatchObject([{ per: part }]);
    },
  );

  test.each(AVERAGES.map(([word, parts]) => [word, parts.join('·')] as const))('%s补助300元 → %s', (word, per) => {
    const text = word.includes('均') ? `${word}补助300元` : `${word}300元`;
    expect(recogniseSentence(text).quantities).toMatchObject([{ per }]);
  });

  test('no spelling stands for two parts', () => {
    const words = [...PER_ENTITIES, ...PER_TIMES].flatMap((row) => row.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('magnitudes and comparatives', () => {
  test.each([...SMALL_MAGNITUDES, ...BIG_MAGNITUDES])('二%s is 2 and %i zeros', (sign, power) => {
    expect(findQuantities(`二${sign}人`)).toMatchObject([{ value: 2 * 10 ** power }]);
  });

  test('no comparative bounds both sides', () => {
    expect(AT_LEAST.filter((word) => AT_MOST.includes(word))).toEqual([]);
  });
});
