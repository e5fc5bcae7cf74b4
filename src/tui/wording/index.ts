import { fill, type Values } from '../../lexicon/wording/fill.js';
import type { Lang } from '../../lexicon/wording/types.js';
import { EN } from './en.js';
import { ZH } from './zh.js';

/** Name of a phrase of the interface. */
export type Phrase = keyof typeof ZH;

/** Every phrase in one language. */
export type Phrases = Readonly<Record<Phrase, string>>;

const BY_LANGUAGE: Readonly<Record<Lang, Phrases>> = { zh: ZH, en: EN };

/** A phrase in the reader's language with its values filled in: `say('zh', 'row', {at: 1, of: 9})` → `行 1/9`. */
export const say = (lang: Lang, phrase: Phrase, values: Values = {}): string => fill(BY_LANGUAGE[lang][phrase], values);
