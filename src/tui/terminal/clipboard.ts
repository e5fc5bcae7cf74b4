/** Terminals cut longer sequences off, or drop them without a word: longer text is refused instead. */
const LONGEST = 74_000;

/** Asks the terminal to put text on the clipboard (OSC 52); null where the text is too long for that. */
export function clipboardSequence(text: string): string | null {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  return encoded.length > LONGEST ? null : `\x1b]52;c;${encoded}\x07`;
}
