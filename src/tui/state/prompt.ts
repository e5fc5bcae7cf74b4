import { printable } from '../../text/printable.js';
import { graphemeAt } from '../../text/width.js';
import type { Prompt } from './state.js';

/** Everything typed at once: pasted lines become one. */
export function insert(prompt: Prompt, text: string): Prompt {
  const clean = printable(text);
  const { caret } = prompt;
  return {
    ...prompt,
    text: prompt.text.slice(0, caret) + clean + prompt.text.slice(caret),
    caret: caret + clean.length,
  };
}

/** Where the grapheme before the caret starts. */
function before(text: string, caret: number): number {
  let at = 0;
  while (at < caret) {
    const next = at + Math.max(1, graphemeAt(text, at).length);
    if (next >= caret) return at;
    at = next;
  }
  return 0;
}

const after = (text: string, caret: number): number =>
  Math.min(text.length, caret + Math.max(1, graphemeAt(text, caret).length));

const wordStart = (text: string, caret: number): number => {
  const head = text.slice(0, caret).trimEnd();
  return head.lastIndexOf(' ') + 1;
};

const cutOut = (prompt: Prompt, from: number, to: number): Prompt => ({
  ...prompt,
  text: prompt.text.slice(0, from) + prompt.text.slice(to),
  caret: from,
});

const EDITS: Readonly<Record<string, (prompt: Prompt) => Prompt>> = {
  left: (p) => ({ ...p, caret: before(p.text, p.caret) }),
  right: (p) => ({ ...p, caret: after(p.text, p.caret) }),
  home: (p) => ({ ...p, caret: 0 }),
  end: (p) => ({ ...p, caret: p.text.length }),
  'ctrl+a': (p) => ({ ...p, caret: 0 }),
  'ctrl+e': (p) => ({ ...p, caret: p.text.length }),
  backspace: (p) => cutOut(p, before(p.text, p.caret), p.caret),
  delete: (p) => cutOut(p, p.caret, after(p.text, p.caret)),
  'ctrl+u': (p) => cutOut(p, 0, p.caret),
  'ctrl+k': (p) => cutOut(p, p.caret, p.text.length),
  'ctrl+w': (p) => cutOut(p, wordStart(p.text, p.caret), p.caret),
};

/** A key that edits the line, or null where the key is for somebody else. */
export const edit = (prompt: Prompt, key: string): Prompt | null => EDITS[key]?.(prompt) ?? null;
