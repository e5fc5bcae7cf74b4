/** Where a command may be used: in the tables, in the evidence pane, or anywhere but in a line being typed. */
export type Scope = 'table' | 'evidence' | 'anywhere';

/**
 * The commands, once: what the key router, the help, the footer and the palette know. `keys` are as the decoder names
 * them, the first is the one shown. `initials` are those of the Chinese name in pinyin. `hint` marks the commands that
 * the footer offers, the lower the sooner. `essential` ones must have a key that is not a letter, for readers who type
 * with an input method.
 */
export interface CommandRow {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly initials: string;
  readonly keys: readonly string[];
  readonly scope: Scope;
  readonly hint?: number;
  readonly essential?: boolean;
}

export const COMMANDS = [
  { id: 'up', zh: '上移', en: 'Up', initials: 'sy', keys: ['up', 'k'], scope: 'table', essential: true },
  { id: 'down', zh: '下移', en: 'Down', initials: 'xy', keys: ['down', 'j'], scope: 'table', essential: true },
  { id: 'left', zh: '左移', en: 'Left', initials: 'zy', keys: ['left', 'h'], scope: 'table', essential: true },
  { id: 'right', zh: '右移', en: 'Right', initials: 'yy', keys: ['right', 'l'], scope: 'table', essential: true },
  {
    id: 'page-up',
    zh: '上一屏',
    en: 'Page up',
    initials: 'syp',
    keys: ['pageup', 'ctrl+b', 'ctrl+u'],
    scope: 'table',
    essential: true,
  },
  {
    id: 'page-down',
    zh: '下一屏',
    en: 'Page down',
    initials: 'xyp',
    keys: ['pagedown', 'ctrl+f', 'ctrl+d'],
    scope: 'table',
    essential: true,
  },
  { id: 'first-row', zh: '首行', en: 'First row', initials: 'sh', keys: ['ctrl+home', 'g'], scope: 'table' },
  {
    id: 'last-row',
    zh: '末行, 或第n行',
    en: 'Last row, or row n',
    initials: 'mh',
    keys: ['ctrl+end', 'G'],
    scope: 'table',
  },
  { id: 'first-column', zh: '首列', en: 'First column', initials: 'sl', keys: ['home', '0', '^'], scope: 'table' },
  { id: 'last-column', zh: '末列', en: 'Last column', initials: 'ml', keys: ['end', '$'], scope: 'table' },
  {
    id: 'open',
    zh: '打开: 类目, 依据',
    en: 'Open: category, evidence',
    initials: 'dk',
    keys: ['enter'],
    scope: 'table',
    hint: 1,
    essential: true,
  },
  {
    id: 'back',
    zh: '返回',
    en: 'Back',
    initials: 'fh',
    keys: ['escape', 'backspace'],
    scope: 'anywhere',
    hint: 2,
    essential: true,
  },
  { id: 'overview', zh: '总览', en: 'Overview', initials: 'zl', keys: ['1'], scope: 'anywhere' },
  { id: 'standards', zh: '标准', en: 'Standards', initials: 'bz', keys: ['2'], scope: 'anywhere' },
  { id: 'counts', zh: '数量', en: 'Counts', initials: 'sl', keys: ['3'], scope: 'anywhere' },
  { id: 'initiatives', zh: '举措', en: 'Initiatives', initials: 'jc', keys: ['4'], scope: 'anywhere' },
  {
    id: 'next-view',
    zh: '下一视图',
    en: 'Next view',
    initials: 'xyst',
    keys: ['tab'],
    scope: 'anywhere',
    hint: 3,
    essential: true,
  },
  {
    id: 'previous-view',
    zh: '上一视图',
    en: 'Previous view',
    initials: 'syst',
    keys: ['shift+tab'],
    scope: 'anywhere',
    essential: true,
  },
  {
    id: 'search',
    zh: '查找',
    en: 'Search',
    initials: 'cz',
    keys: ['/', 'f3'],
    scope: 'anywhere',
    hint: 4,
    essential: true,
  },
  { id: 'next-hit', zh: '下一处', en: 'Next hit', initials: 'xyc', keys: ['n', 'f4'], scope: 'table', essential: true },
  { id: 'previous-hit', zh: '上一处', en: 'Previous hit', initials: 'syc', keys: ['N', 'shift+f4'], scope: 'table' },
  {
    id: 'scroll-up',
    zh: '上滚',
    en: 'Scroll up',
    initials: 'sg',
    keys: ['up', 'k'],
    scope: 'evidence',
    essential: true,
  },
  {
    id: 'scroll-down',
    zh: '下滚',
    en: 'Scroll down',
    initials: 'xg',
    keys: ['down', 'j'],
    scope: 'evidence',
    essential: true,
  },
  {
    id: 'next-mention',
    zh: '下一处依据',
    en: 'Next mention',
    initials: 'xycyj',
    keys: ['right', 'n', 'l', 'enter'],
    scope: 'evidence',
    hint: 1,
    essential: true,
  },
  {
    id: 'previous-mention',
    zh: '上一处依据',
    en: 'Previous mention',
    initials: 'sycyj',
    keys: ['left', 'N', 'h'],
    scope: 'evidence',
    essential: true,
  },
  { id: 'undo', zh: '撤销', en: 'Undo', initials: 'cx', keys: ['u', 'ctrl+_'], scope: 'table' },
  { id: 'redo', zh: '重做', en: 'Redo', initials: 'cz', keys: ['ctrl+r'], scope: 'table' },
  {
    id: 'help',
    zh: '按键帮助',
    en: 'Keys',
    initials: 'bz',
    keys: ['?', 'f1'],
    scope: 'anywhere',
    hint: 8,
    essential: true,
  },
  { id: 'redraw', zh: '重画屏幕', en: 'Redraw', initials: 'chpm', keys: ['ctrl+l'], scope: 'anywhere' },
  { id: 'suspend', zh: '挂起', en: 'Suspend', initials: 'gq', keys: ['ctrl+z'], scope: 'anywhere' },
  {
    id: 'quit',
    zh: '退出',
    en: 'Quit',
    initials: 'tc',
    keys: ['q', 'f10'],
    scope: 'anywhere',
    hint: 9,
    essential: true,
  },
] as const satisfies readonly CommandRow[];

/** Name of a command. */
export type CommandId = (typeof COMMANDS)[number]['id'];
