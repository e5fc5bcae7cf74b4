import { CLI_EN } from '../lexicon/wording/cli-en.js';
import type { CliWording } from '../lexicon/wording/cli-types.js';
import { CLI_ZH } from '../lexicon/wording/cli-zh.js';
import { diagnosticText } from '../lexicon/wording/diagnostics.js';
import { fill } from '../lexicon/wording/fill.js';
import type { Lang } from '../lexicon/wording/types.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { printable } from '../text/printable.js';
import type { Sentence } from './usage-error.js';

const WORDS: Readonly<Record<Lang, CliWording>> = { zh: CLI_ZH, en: CLI_EN };

/** The words of the command line in a language. */
export const cliWords = (lang: Lang): CliWording => WORDS[lang];

/** A sentence in words. */
export const sentenceText = ({ message, values }: Sentence, lang: Lang): string =>
  printable(fill(WORDS[lang].messages[message], values));

/** A line for standard error: `duibiao: 错误: reports/x.txt: 文件是空的。…`. */
export function diagnosticLine(diagnostic: Diagnostic, lang: Lang): string {
  const { severity, path } = diagnostic;
  const place = path === '' ? [] : [path === '-' ? WORDS[lang].messages['standard-input'] : path];
  const parts = ['duibiao', WORDS[lang].messages[severity], ...place, diagnosticText(diagnostic, lang)];
  return `${parts.map(printable).join(': ')}\n`;
}
