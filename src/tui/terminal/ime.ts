/**
 * Keys as a Chinese input method sends them while it is switched to Chinese: full-width letters and digits, and
 * Chinese punctuation on the keys of its Western counterpart. Command keys are read through this table; text that is
 * being typed is not.
 */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '、': '/',
  '。': '.',
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '《': '<',
  '》': '>',
  '【': '[',
  '】': ']',
  '「': '[',
  '」': ']',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '·': '`',
  '￥': '$',
  '—': '_',
  '…': '^',
  '　': ' ',
};

/** The key that was meant: `ｊ` → j, `：` → :, `J` → J; anything else as it is. */
export function plainKey(key: string): string {
  const mapped = PUNCTUATION[key];
  if (mapped !== undefined) return mapped;
  const code = key.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : key;
}

/** Whether a key is a Chinese character: sent only while the input method is composing. */
export function isHan(key: string): boolean {
  return /^\p{Script=Han}/u.test(key);
}
