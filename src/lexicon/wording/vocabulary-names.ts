import { printable } from '../../text/printable.js';
import { derived, type Vocabulary } from '../vocabulary.js';
import type { Lang, Named, Names } from './types.js';

const index = (rows: readonly Named[]): ReadonlyMap<string, Named> => new Map(rows.map((row) => [row.id, row]));

function buildNames({ categories, indicators }: Vocabulary): Readonly<Record<Lang, Names>> {
  const [ofCategories, ofIndicators] = [index(categories), index(indicators)];
  const order = new Map(categories.map(({ id }, at) => [id, at]));
  const inLang = (lang: Lang): Names => ({
    category: (id) => ofCategories.get(id)?.[lang] ?? printable(id),
    indicator: (id) => ofIndicators.get(id)?.[lang] ?? printable(id),
    rank: (id) => order.get(id) ?? order.size,
    categories,
    indicators,
  });
  return { zh: inLang('zh'), en: inLang('en') };
}

const namesOf = derived(buildNames);

/** The names of a vocabulary's categories and indicators in a language. */
export const namesIn = (lang: Lang, vocabulary?: Vocabulary): Names => namesOf(vocabulary)[lang];
