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

const partName = (part: string): string => KEY_NAMES[part] ?? (/^f\d+$/.test(part) ? part.toUpperCase() : part);

/** How a key is written for people: `ctrl+r` → Ctrl+r, `pageup` → PgUp, `f1` → F1. */
export const keyName = (key: string): string =>
  key.length === 1 ? partName(key) : key.split('+').map(partName).join('+');
