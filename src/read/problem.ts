import type { Diagnostic } from '../model/diagnostic.js';
import { LIMITS, sizeText } from './limits.js';

/** What is wrong with a file, before it is known under which path it was given. */
export type Problem = Omit<Diagnostic, 'path'>;

/** What a format's reader gives: the text, empty where nothing can be read, and what is wrong with it. */
export interface Content {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A reason why a file cannot be used. */
export const failure = (code: string, values: Problem['values'] = {}): Problem => ({ code, severity: 'error', values });

/** A reason why what was read of a file may mislead. */
export const warning = (code: string, values: Problem['values'] = {}): Problem => ({
  code,
  severity: 'warning',
  values,
});

/** A file that gives no text, and why. */
export const refused = (code: string, values: Problem['values'] = {}): Content => ({
  text: '',
  problems: [failure(code, values)],
});

/** Why a file of so many bytes is not read. */
export const tooLarge = (length: number, limit: number = LIMITS.fileBytes): Problem =>
  failure('file-too-large', { size: sizeText(length), limit: sizeText(limit) });
