/** Where a command may be used: in the tables, in the evidence pane, or anywhere but in a line being typed. */
export type Scope = 'table' | 'evidence' | 'anywhere';

/** A command: what the key router, the help, the footer and the palette know of it. */
export interface CommandRow<I extends string = string> {
  readonly id: I;
  readonly scope: Scope;
  /** As the decoder names them; the first is the one shown. `space` is the blank. */
  readonly keys: readonly string[];
  readonly zh: string;
  readonly en: string;
  /** Of the Chinese name, in pinyin: what the palette finds it by. */
  readonly initials: string;
  /** Commands with a hint are offered by the footer, the lowest first; null for the others. */
  readonly hint: number | null;
}

/** A row of the table of commands, its keys parted by blanks: `row('quit', 'anywhere', 'q f10', '退出', 'Quit', 'tc')`. */
export const row = <const I extends string>(
  id: I,
  scope: Scope,
  keys: string,
  zh: string,
  en: string,
  initials: string,
  hint: number | null = null,
): CommandRow<I> => ({
  id,
  scope,
  keys: keys.split(' ').map((key) => (key === 'space' ? ' ' : key)),
  zh,
  en,
  initials,
  hint,
});
