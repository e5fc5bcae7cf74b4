import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Host } from './host.js';
import { type Decode, DecodeError, Fields, flag, list, number, text } from './inputs/decode.js';
import { handwritten } from './inputs/json.js';
import type { RawOptions } from './raw-options.js';
import { nearest } from './suggest.js';
import { Refusal, say } from './usage-error.js';

/** A setting as the option of the same name would be typed. */
const words: Decode<string> = (value) => (Array.isArray(value) ? list(text)(value).join(',') : text(value));

/** Lists of areas by the names that `--group` knows them by. */
const areaLists: Decode<NonNullable<RawOptions['groups']>> = (value) => new Fields(value).each(list(text));

const digits: Decode<string> = (value) => String(number(value));

/** What a settings file may hold; everything else is an error. */
const KEYS = [
  'lang',
  'baseline',
  'group',
  'groups',
  'view',
  'category',
  'sort',
  'columns',
  'color',
  'corrections',
  'lexicon',
  'width',
  'ascii',
  'pager',
] as const satisfies readonly (keyof RawOptions)[];

const read = (fields: Fields): RawOptions => ({
  ...fields.optional('lang', text),
  ...fields.optional('baseline', text),
  ...fields.optional('group', text),
  ...fields.optional('groups', areaLists),
  ...fields.optional('view', words),
  ...fields.optional('category', words),
  ...fields.optional('sort', text),
  ...fields.optional('columns', text),
  ...fields.optional('color', text),
  ...fields.optional('corrections', text),
  ...fields.optional('lexicon', text),
  ...fields.optional('width', digits),
  ...fields.optional('ascii', flag),
  ...fields.optional('pager', flag),
});

const isKey = (name: string): boolean => KEYS.some((key) => key === name);

function decode(content: string, path: string): RawOptions {
  try {
    const fields = new Fields(handwritten(content, path));
    const stranger = fields.names().find((name) => !isKey(name));
    if (stranger !== undefined) throw unknownKey(stranger, path);
    return read(fields);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const name = error.where;
    throw new Refusal(name === '' ? say('not-an-object', { path }) : say('bad-setting', { path, name }));
  }
}

function unknownKey(name: string, path: string): Refusal {
  const suggestion = nearest(name, KEYS);
  const help = suggestion === null ? say('choices', { choices: KEYS.join(', ') }) : say('did-you-mean', { suggestion });
  return new Refusal(say('unknown-setting', { name, path }), help);
}

/** The settings of a file; a vocabulary is sought beside it. */
async function readOne(path: string): Promise<RawOptions> {
  const content = await readFile(path, 'utf8').catch(() => null);
  const { lexicon, ...rest } = content === null ? {} : decode(content, path);
  return lexicon === undefined ? rest : { ...rest, lexicon: resolve(dirname(path), lexicon) };
}

/** The folder of the reader's own settings: XDG's, Windows's, or ~/.config. */
function configFolder({ XDG_CONFIG_HOME, APPDATA, HOME }: Host['env']): string | null {
  if (XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== '') return join(XDG_CONFIG_HOME, 'duibiao');
  if (APPDATA !== undefined && APPDATA !== '') return join(APPDATA, 'duibiao');
  return HOME === undefined || HOME === '' ? null : join(HOME, '.config', 'duibiao');
}

/**
 * Settings that hold where nothing is typed: duibiao.json in the current folder before the reader's own config.json.
 * Lists of areas of both are known. Language and colour give way to the environment's variables for them. An unknown key is an error that names the
 * nearest right one.
 */
export async function readSettingsFiles({ env, cwd }: Pick<Host, 'env' | 'cwd'>): Promise<RawOptions> {
  const folder = configFolder(env);
  const own = folder === null ? {} : await readOne(join(folder, 'config.json'));
  const near = await readOne(join(cwd, 'duibiao.json'));
  const { lang, color, ...rest } = { ...own, ...near };
  const groups = { ...own.groups, ...near.groups };
  const envColor = [env['DUIBIAO_NO_COLOR'], env['FORCE_COLOR'], env['NO_COLOR']].some((value) => value !== undefined);
  return {
    ...rest,
    groups,
    ...(lang === undefined || env['DUIBIAO_LANG'] !== undefined ? {} : { lang }),
    ...(color === undefined || envColor ? {} : { color }),
  };
}
