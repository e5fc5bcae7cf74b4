import { EN } from './en.js';
import type { Lang, Wording } from './types.js';
import { ZH } from './zh.js';

const WORDINGS: Readonly<Record<Lang, Wording>> = { zh: ZH, en: EN };

/** The words of a language. */
export const wordingIn = (lang: Lang): Wording => WORDINGS[lang];
