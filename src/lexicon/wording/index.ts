import { derived, type Vocabulary } from '../vocabulary.js';
import { EN } from './en.js';
import type { Lang, Wording } from './types.js';
import { namesIn } from './vocabulary-names.js';
import { ZH } from './zh.js';

const wordings = derived(
  (vocabulary): Readonly<Record<Lang, Wording>> => ({
    zh: { ...ZH, names: namesIn('zh', vocabulary) },
    en: { ...EN, names: namesIn('en', vocabulary) },
  }),
);

/** The words of a language, with the names of the vocabulary that reports are read by. */
export const wordingIn = (lang: Lang, vocabulary?: Vocabulary): Wording => wordings(vocabulary)[lang];
