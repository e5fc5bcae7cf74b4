import type { Widths } from './cells.js';
import type { InputEvent } from './decode.js';
import type { Host, HostSignal } from './host.js';
import { makeKeyboard } from './input.js';
import { makeScreen, type Screen } from './screen.js';

/** Screen, keyboard and signals, opened together and put back together. */
export interface Terminal {
  readonly screen: Screen;
  write(text: string): unknown;
  /** Who is told of input: the newest listener only. Gives the way to stop listening. */
  listen(listener: (events: readonly InputEvent[]) => void): () => void;
  /** Who is told when the window has another size; bursts of changes are told once they pause. */
  onResize(listener: () => void): () => void;
  /** Leaves the terminal to somebody else until the promise settles: an editor, the shell. */
  lend(work: () => Promise<unknown>): Promise<void>;
  /** Puts everything back as it was. */
  close(): void;
}

const RESIZE_PAUSE = 60;

/**
 * Opens the alternate screen and the keyboard. Whatever ends the process (a signal, an exit, an error that nobody
 * caught), the terminal is put back first; a signal then ends the process as it would have without us.
 */
export function openTerminal(host: Host, widthsOf: () => Widths): Terminal {
  const { stdin, stdout } = host;
  let listener: (events: readonly InputEvent[]) => void = () => {};
  const keyboard = makeKeyboard(stdin, (events) => listener(events), Date.now);
  const screen = makeScreen(stdout, widthsOf);
  const ignore = (): void => {};
  const close = (): void => {
    for (const stop of stops.splice(0)) stop();
    keyboard.close();
    screen.leave();
  };
  const end = (signal: HostSignal) => (): void => {
    close();
    host.raise(signal);
  };
  const stops = [
    host.on('exit', () => screen.leave()),
    host.on('uncaughtExceptionMonitor', () => screen.leave()),
    ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => host.on(signal, end(signal))),
  ];
  stdout.on('error', ignore);
  keyboard.open();
  screen.enter();
  return {
    screen,
    close,
    write: (text) => stdout.write(text),
    listen: (next) => {
      listener = next;
      return () => {
        if (listener === next) listener = () => {};
      };
    },
    onResize: (told) => afterPauses(stdout, told),
    lend: async (work) => {
      keyboard.close();
      screen.leave();
      try {
        await work();
      } finally {
        keyboard.open();
        screen.enter();
      }
    },
  };
}

function afterPauses(stdout: Host['stdout'], told: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  const soon = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(told, RESIZE_PAUSE);
  };
  stdout.on('resize', soon);
  return () => {
    if (timer !== null) clearTimeout(timer);
    stdout.off('resize', soon);
  };
}

/** How long a stop may take to happen, in milliseconds. */
const STOP_WAIT = 300;

/**
 * Stops the job as Ctrl-Z does and resolves when it is continued. The timer keeps the process alive while nothing
 * listens to the keyboard, and goes on by itself where there is no job control to stop us.
 */
export function stopped(host: Host): Promise<void> {
  return new Promise((resolve) => {
    const resume = (): void => {
      off();
      clearTimeout(timer);
      resolve();
    };
    const off = host.on('SIGCONT', resume);
    const timer = setTimeout(resume, STOP_WAIT);
    if (!host.stop()) resume();
  });
}
