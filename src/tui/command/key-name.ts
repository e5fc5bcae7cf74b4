/** How a key is written for people. */
export const keyName = (key: string): string =>
  KEY_NAMES[key] ??
  (key.includes('+')
    ? key
        .split('+')
        .map((part) => KEY_NAMES[part] ?? part)
        .join('+')
    : key);

const KEY_NAMES: Readonly<Record<string, string>> = {
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  escape: 'Esc',
  backspace: 'BkSp',
  tab: 'Tab',
  ctrl: 'Ctrl',
  shift: 'Shift',
  ' ': 'Space',
};
