import type { Ambiguous } from '../../text/width.js';
import type { InputEvent } from './decode.js';

/** How long the terminal may take to answer, in milliseconds. */
const PATIENCE = 150;

/** A sign whose width Unicode leaves open, written in the corner, and the question where the cursor now is. */
const QUESTION = '\x1b[1;1H“\x1b[6n';
const WIPE = '\r\x1b[2K';

/** What a probe is run with: a way to write, and to be told of input meanwhile. */
export interface ProbeTerminal {
  write(text: string): unknown;
  listen(listener: (events: readonly InputEvent[]) => void): () => void;
}

/** What was found out, and the keys that came in between. */
export interface Probed {
  readonly ambiguous: Ambiguous;
  /** Whether the terminal has answered. */
  readonly probed: boolean;
  readonly typed: readonly InputEvent[];
}

/**
 * Asks the terminal how wide it draws signs of open width; a locale would only be a guess. A terminal that does not
 * answer in time is taken for one that draws them narrow, as nearly all do.
 */
export function probeAmbiguous(terminal: ProbeTerminal): Promise<Probed> {
  return new Promise((resolve) => {
    const typed: InputEvent[] = [];
    let timer: NodeJS.Timeout | null = null;
    let finished = false;
    const finish = (ambiguous: Ambiguous, probed: boolean): void => {
      if (finished) return;
      finished = true;
      if (timer !== null) clearTimeout(timer);
      stop();
      terminal.write(WIPE);
      resolve({ ambiguous, probed, typed });
    };
    const stop = terminal.listen((events) => {
      const answer = events.find((event) => event.type === 'cursor');
      typed.push(...events.filter((event) => event.type !== 'cursor'));
      if (answer?.type === 'cursor') finish(answer.column === 3 ? 2 : 1, true);
    });
    // What has come in meanwhile is looked at first: while the program loads, the time may be up before that.
    timer = setTimeout(() => setImmediate(() => finish(1, false)), PATIENCE);
    terminal.write(QUESTION);
  });
}
