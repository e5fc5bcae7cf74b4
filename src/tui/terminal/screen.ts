import type { Widths } from './cells.js';
import { type Picture, paint } from './paint.js';
import { step } from './step.js';

/** What the screen writes to: the terminal, or a test. */
export interface ScreenOutput {
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/**
 * The alternate screen, bracketed paste, no cursor. The wheel sends arrow keys (1007, saved before and restored behind):
 * it scrolls, and the terminal's own selection works as ever, which it would not if we asked for the mouse itself.
 */
const ENTER = '\x1b[?1049h\x1b[?1007s\x1b[?1007h\x1b[?2004h\x1b[?25l\x1b[2J';
const LEAVE = '\x1b[?2004l\x1b[?1007r\x1b[0m\x1b[?25h\x1b[?1049l';
const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';

/**
 * The terminal's alternate screen. `enter` and `leave` may be called in any order and as often as one likes; what is
 * shown is always the newest picture: while a slow terminal has not taken in the last one, newer ones replace each other,
 * and details follow once the cursor rests (see `step.ts`).
 */
export interface Screen {
  enter(): void;
  leave(): void;
  show(picture: Picture): void;
  /** Draws everything again: where something else has written over it. */
  redraw(): void;
  /** What is on the screen is worth nothing any more: the next picture is drawn whole. */
  forget(): void;
}

/** Does something after a rest, unless it is called off first. */
export type AfterRest = (work: () => void) => () => void;

/** How long the cursor rests before the details follow, in milliseconds: too short to notice, longer than keys repeat. */
const REST = 50;

const afterRest: AfterRest = (work) => {
  const timer = setTimeout(work, REST);
  return () => clearTimeout(timer);
};

/** A screen on an output. */
export function makeScreen(output: ScreenOutput, widthsOf: () => Widths, later: AfterRest = afterRest): Screen {
  let entered = false;
  let callOff = (): void => {};
  let shown: Picture | null = null;
  let wanted: Picture | null = null;
  let waiting = false;
  const write = (bytes: string): void => {
    if (bytes === '') return;
    waiting = !output.write(BEGIN + bytes + END);
    if (!waiting) return;
    output.once('drain', () => {
      waiting = false;
      if (wanted !== shown) flush();
    });
  };
  const flush = (): void => {
    callOff();
    if (!entered || waiting || wanted === null) return;
    const { bytes, picture } = step(shown, wanted, widthsOf());
    shown = picture;
    write(bytes);
    if (shown !== wanted) callOff = later(complete);
  };
  const complete = (): void => {
    if (!entered || waiting || wanted === null) return;
    const bytes = paint(shown, wanted, widthsOf());
    shown = wanted;
    write(bytes);
  };
  return {
    enter: () => {
      if (entered) return;
      entered = true;
      shown = null;
      wanted = null;
      output.write(ENTER);
    },
    leave: () => {
      if (!entered) return;
      entered = false;
      callOff();
      output.write(LEAVE);
    },
    show: (picture) => {
      wanted = picture;
      flush();
    },
    redraw: () => {
      shown = null;
      flush();
    },
    forget: () => {
      callOff();
      shown = null;
      wanted = null;
    },
  };
}
