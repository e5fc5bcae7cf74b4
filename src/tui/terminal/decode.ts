import { CONSOLE_KEYS, CONTROL_BYTES, FINAL_BYTES, modified, TILDE_NUMBERS } from './keys.js';

/** What the terminal sent, one event a key. */
export type InputEvent =
  /** A printing key carries itself (`j`, `，`), any other its name (`up`, `ctrl+d`, `escape`). */
  | { readonly type: 'key'; readonly key: string; readonly printing: boolean }
  /** Text pasted in one go (bracketed paste). */
  | { readonly type: 'paste'; readonly text: string }
  /** Answer to "where is the cursor?", both from 1. */
  | { readonly type: 'cursor'; readonly row: number; readonly column: number }
  /** An Escape reported before was the head of a slow arrow key: take it back. */
  | { readonly type: 'not-escape' };

/** What is kept between chunks; `START` at first. */
export interface Decoding {
  /** An escape sequence that has not ended yet. */
  readonly pending: string;
  /** Pasted so far, null outside a paste. */
  readonly pasted: string | null;
  /** When a lone Escape was reported, in milliseconds, or null. */
  readonly escapedAt: number | null;
}

export interface Decoded {
  readonly state: Decoding;
  readonly events: readonly InputEvent[];
}

/** Nothing received yet. */
export const START: Decoding = { pending: '', pasted: null, escapedAt: null };

/** How long an unfinished sequence is waited for before it counts as the Escape key, in milliseconds. */
export const ESCAPE_WAIT = 50;

/** How long after an Escape the rest of an arrow key is still taken for its rest (slow lines). */
const LATE_WAIT = 300;

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';
const CSI = /^\[([0-9;?<>=]*)([ -/]*)([@-~])/;
const UNFINISHED_CSI = /^\[[0-9;?<>=]*[ -/]*$/;
const LATE_TAIL = /^(?:\[[0-9;]{0,6}|O)[A-HPQRSZ~]/;
const LONGEST_SEQUENCE = 32;

const key = (name: string): InputEvent => ({ type: 'key', key: name, printing: false });
const print = (text: string): InputEvent => ({ type: 'key', key: text, printing: true });

/**
 * Turns what the terminal sent into events. Several keys may arrive at once (`jjj` → three keys), one key in pieces
 * (ESC, then `[A`), and pasted text between its marks. Unknown sequences are dropped whole, never typed as text.
 */
export function decode(state: Decoding, chunk: string, now: number): Decoded {
  const late = state.escapedAt !== null && now - state.escapedAt <= LATE_WAIT && state.pending === '';
  if (late && LATE_TAIL.test(chunk)) {
    const rest = decode({ ...state, escapedAt: null }, `\x1b${chunk}`, now);
    return { state: rest.state, events: [{ type: 'not-escape' }, ...rest.events] };
  }
  return consume(state.pending + chunk, state.pasted);
}

/** Takes keys and pastes from the head of the text until it is used up or more must arrive. */
function consume(input: string, pastedBefore: string | null): Decoded {
  const events: InputEvent[] = [];
  let text = input;
  let pasted = pastedBefore;
  while (text !== '') {
    const taken: Taken | null = pasted === null ? takeUnpasted(text) : takePaste(pasted + text);
    if (taken === null) break;
    if (taken.event !== null) events.push(taken.event);
    pasted = taken.opensPaste === true ? '' : null;
    text = taken.rest;
  }
  const state: Decoding = pasted === null ? { ...START, pending: text } : { ...START, pasted: pasted + text };
  return { state, events };
}

interface Taken {
  readonly event: InputEvent | null;
  readonly rest: string;
  readonly opensPaste?: boolean;
}

function takeUnpasted(text: string): Taken | null {
  if (text.startsWith(PASTE_START)) return { event: null, rest: text.slice(PASTE_START.length), opensPaste: true };
  const taken = takeKey(text);
  return taken === null ? null : { event: taken.event, rest: text.slice(taken.length) };
}

function takePaste(text: string): Taken | null {
  const end = text.indexOf(PASTE_END);
  if (end < 0) return null;
  return { event: { type: 'paste', text: text.slice(0, end) }, rest: text.slice(end + PASTE_END.length) };
}

/** Call `ESCAPE_WAIT` after a chunk that left something pending: what waits is an Escape key, and then plain text. */
export function flush(state: Decoding, now: number): Decoded {
  if (state.pending === '') return { state, events: [] };
  const rest = state.pending.slice(1);
  const after = rest === '' || rest.startsWith('[') || rest.startsWith('O') ? null : decode(START, rest, now);
  return { state: { ...START, escapedAt: now }, events: [key('escape'), ...(after?.events ?? [])] };
}

interface TakenKey {
  readonly event: InputEvent | null;
  readonly length: number;
}

/** The key at the head of the text; null where more must arrive first. */
function takeKey(text: string): TakenKey | null {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (first === '\x1b') return takeEscape(text);
  const named = CONTROL_BYTES[first];
  if (named !== undefined) return { event: key(named), length: 1 };
  if (first < ' ') return { event: key(`ctrl+${String.fromCharCode(first.charCodeAt(0) + 96)}`), length: 1 };
  return { event: print(first), length: first.length };
}

/** Alt with a key looks like Escape and the key: it is taken for that, so that quick fingers never lose an Escape. */
function takeEscape(text: string): TakenKey | null {
  const rest = text.slice(1);
  if (rest === '') return null;
  if (rest.startsWith('[')) return takeCsi(rest);
  if (rest.startsWith('O')) {
    const final = rest[1];
    if (final === undefined) return null;
    const name = FINAL_BYTES[final];
    return { event: name === undefined ? null : key(name), length: 3 };
  }
  if (rest.startsWith(']') || rest.startsWith('P')) return takeString(text);
  return { event: key('escape'), length: 1 };
}

function takeCsi(rest: string): TakenKey | null {
  if (rest.startsWith('[[')) {
    const name = CONSOLE_KEYS[rest[2] ?? ''];
    if (rest.length < 3) return null;
    return { event: name === undefined ? null : key(name), length: 4 };
  }
  const match = CSI.exec(rest);
  if (match === null) {
    const unfinished = rest.length <= LONGEST_SEQUENCE && UNFINISHED_CSI.test(rest);
    return unfinished ? null : { event: key('escape'), length: 1 };
  }
  const [whole, parameters = '', , final = ''] = match;
  return { event: csiEvent(parameters, final), length: whole.length + 1 };
}

function csiEvent(parameters: string, final: string): InputEvent | null {
  const [first = '', second = ''] = parameters.split(';');
  if (final === 'R' && second !== '' && /^\d+$/.test(first)) {
    return { type: 'cursor', row: Number(first), column: Number(second) };
  }
  if (/[?<>=]/.test(parameters)) return null;
  const name = final === '~' ? TILDE_NUMBERS[first] : FINAL_BYTES[final];
  return name === undefined ? null : key(modified(name, Number(second)));
}

/** A string sequence (an answer to a colour query, say) ends in BEL or ESC \; it is dropped. */
function takeString(text: string): TakenKey | null {
  const bell = text.indexOf('\x07');
  const terminator = text.indexOf('\x1b\\', 1);
  const ends = [bell < 0 ? Infinity : bell + 1, terminator < 0 ? Infinity : terminator + 2];
  const end = Math.min(...ends);
  if (end !== Infinity) return { event: null, length: end };
  return text.length > 4096 ? { event: null, length: text.length } : null;
}
