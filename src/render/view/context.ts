import { wordingIn } from '../../lexicon/wording/index.js';
import type { Lang, Speech, Wording } from '../../lexicon/wording/types.js';
import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { type Lookup, lookupIn } from '../lookup.js';

/** What figures and series are put into words with. */
export interface ShowContext {
  readonly lookup: Lookup;
  readonly lang: Lang;
  readonly words: Wording;
}

/** Everything that a view is made from. */
export interface ViewContext extends ShowContext {
  readonly comparison: Comparison;
}

/** Gathers what figures are put into words with, outside a comparison. */
const showContext = (reports: readonly Report[], { lang, vocabulary }: Speech): ShowContext => ({
  lookup: lookupIn(reports),
  lang,
  words: wordingIn(lang, vocabulary),
});

/** Gathers what views are made from: the comparison, its reports indexed, the words of the language. */
export const viewContext = (comparison: Comparison, reports: readonly Report[], speech: Speech): ViewContext => ({
  ...showContext(reports, speech),
  comparison,
});
