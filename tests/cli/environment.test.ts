import { describe, expect, it } from 'vitest';
import { localeLang, pageWidth, wantsColor } from '../../src/cli/environment.js';

describe('language of the locale', () => {
  it.each([
    [{}, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'POSIX' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW.Big5' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', DUIBIAO_LANG: 'en' }, 'en'],
  ])('%j → %s', (env, lang) => {
    expect(localeLang(env)).toBe(lang);
  });
});

describe('colour', () => {
  const terminal = { isTTY: true };
  const pipe = { isTTY: false };

  it.each([
    ['auto', {}, terminal, true],
    ['auto', {}, pipe, false],
    ['always', { NO_COLOR: '1' }, pipe, true],
    ['never', { FORCE_COLOR: '1' }, terminal, false],
    ['auto', { NO_COLOR: '1' }, terminal, false],
    ['auto', { NO_COLOR: '' }, terminal, true],
    ['auto', { FORCE_COLOR: '1' }, pipe, true],
    ['auto', { FORCE_COLOR: '0' }, terminal, false],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true],
    ['auto', { DUIBIAO_NO_COLOR: '1', FORCE_COLOR: '1' }, terminal, false],
    ['auto', { TERM: 'dumb' }, terminal, false],
    ['auto', { TERM: 'dumb', FORCE_COLOR: '1' }, terminal, true],
  ] as const)('--color %s, %j, %j → %s', (asked, env, out, wanted) => {
    expect(wantsColor(asked, env, out)).toBe(wanted);
  });
});

describe('page width', () => {
  it.each([
    [{}, 93, 93],
    [{ COLUMNS: '70' }, undefined, 70],
    [{ COLUMNS: 'wide' }, undefined, 120],
    [{}, undefined, 120],
  ])('%j and %s columns → %i', (env, columns, width) => {
    expect(pageWidth(env, { columns })).toBe(width);
  });
});
