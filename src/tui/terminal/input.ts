import type { ReadStream } from 'node:tty';
import { type Decoding, decode, ESCAPE_WAIT, flush, type InputEvent, START } from './decode.js';

/** Receives the events of one chunk together, so that a burst of keys is shown once. */
export type InputListener = (events: readonly InputEvent[]) => void;

/** The keyboard: raw keys from a terminal, decoded. */
export interface Keyboard {
  open(): void;
  close(): void;
}

/** A keyboard on a terminal's input; a lone Escape is told after a short wait for the rest of an arrow key. */
export function makeKeyboard(stdin: ReadStream, listener: InputListener, now: () => number): Keyboard {
  let state: Decoding = START;
  let timer: NodeJS.Timeout | null = null;
  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const tell = (decoded: { readonly state: Decoding; readonly events: readonly InputEvent[] }): void => {
    state = decoded.state;
    if (decoded.events.length > 0) listener(decoded.events);
  };
  const onData = (chunk: string | Buffer): void => {
    stopTimer();
    tell(decode(state, String(chunk), now()));
    if (state.pending !== '') timer = setTimeout(() => tell(flush(state, now())), ESCAPE_WAIT);
  };
  return {
    open: () => {
      stdin.setRawMode(true);
      stdin.setEncoding('utf8');
      stdin.on('data', onData);
      stdin.resume();
    },
    close: () => {
      stopTimer();
      stdin.off('data', onData);
      if (!stdin.destroyed) stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
