import type { Lang } from '../lexicon/wording/types.js';
import type { Host, Out } from './host.js';

type Env = Host['env'];

/** The first variable that is set to something. */
const firstSet = (env: Env, names: readonly string[]): string | undefined =>
  names.map((name) => env[name]).find((value) => value !== undefined && value !== '');

/**
 * The language of the locale. Where none is set (C, POSIX, nothing) Chinese: the reports are, and so are those who read
 * them.
 */
export function localeLang(env: Env): Lang {
  const locale = firstSet(env, ['DUIBIAO_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG']) ?? '';
  if (/^(C|POSIX)(\.|$)/i.test(locale) || locale === '') return 'zh';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * Whether to use colour on a stream, by what was asked for, then DUIBIAO_NO_COLOR, FORCE_COLOR, NO_COLOR, TERM=dumb, and
 * last whether it is a terminal.
 */
export function wantsColor(asked: 'auto' | 'always' | 'never', env: Env, out: Pick<Out, 'isTTY'>): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (firstSet(env, ['DUIBIAO_NO_COLOR']) !== undefined) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (firstSet(env, ['NO_COLOR']) !== undefined) return false;
  return env['TERM'] !== 'dumb' && out.isTTY;
}

/** How wide pages are where nobody is looking: what is piped is read in an editor or a pager as often as not. */
const WIDTH_WITHOUT_TERMINAL = 120;

/** The width of a page: the terminal's, COLUMNS, or 120. */
export function pageWidth(env: Env, out: Pick<Out, 'columns'>): number {
  const told = Number(env['COLUMNS'] ?? '');
  return out.columns ?? (Number.isInteger(told) && told > 0 ? told : WIDTH_WITHOUT_TERMINAL);
}

/** Whether the terminal draws more than ASCII: not where TERM says that it is dumb or the Linux console. */
export const drawsAsciiOnly = (env: Env): boolean => env['TERM'] === 'dumb' || env['TERM'] === 'linux';
