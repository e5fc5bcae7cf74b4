import type { ColorSupportLevel } from 'chalk';
import type { Lang } from '../lexicon/wording/types.js';
import type { LoadedReport } from '../model/report.js';
import type { Ambiguous } from '../text/width.js';
import { App } from './app.js';
import { canvasOver } from './canvas.js';
import { render } from './ink.js';
import type { Paper } from './layout/line.js';
import { makeRuntime, type Runtime } from './runtime.js';
import type { Engine, LoadEvent } from './session.js';
import type { Action, Effect } from './state/action.js';
import { makeStage } from './state/scene.js';
import { type Arrangement, arrangement, initialState, type State, type ViewId } from './state/state.js';
import { makeUpdate } from './state/update.js';
import type { InputEvent } from './terminal/decode.js';
import type { Host, HostSignal } from './terminal/host.js';
import { type Keyboard, makeKeyboard } from './terminal/input.js';
import { probeAmbiguous } from './terminal/probe.js';
import { makeScreen, type Screen } from './terminal/screen.js';
import { brush, type ThemeName } from './theme/themes.js';
import { ASCII_SIGNS, UNICODE_SIGNS } from './theme/tokens.js';

/** Everything that the interface needs; it takes nothing from anywhere else. */
export interface Session {
  readonly engine: Engine;
  readonly host: Host;
  /** Reports that have been read already. */
  readonly reports?: readonly LoadedReport[];
  /** Reads reports, in the order in which they are to stand; the table fills in as they arrive. */
  readonly read?: () => AsyncIterable<LoadEvent>;
  readonly lang: Lang;
  /** How many colours the terminal has, as chalk counts: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly depth: ColorSupportLevel;
  readonly theme?: ThemeName;
  /** Lines and bars in ASCII only. */
  readonly ascii?: boolean;
  /** Width of signs that Unicode leaves open; asked of the terminal where not given. */
  readonly ambiguous?: Ambiguous;
  /** What the command line has settled already. */
  readonly arrangement?: Partial<Arrangement>;
  readonly view?: ViewId;
  readonly category?: string;
}

/** How the interface was left: by `q`, or interrupted by Ctrl-C (exit code 130). */
export type Outcome = 'quit' | 'interrupted';

/**
 * Opens the interactive comparison and resolves when the reader leaves it. The terminal is put back as it was, however
 * that happens; a fault of the interface rejects, after the terminal has been put back, so that its message is seen.
 * A signal ends the process as that signal does.
 */
export async function openTui(session: Session): Promise<Outcome> {
  const terminal = openTerminal(session.host);
  try {
    const probed =
      session.ambiguous === undefined ? await probeAmbiguous(terminal) : { ambiguous: session.ambiguous, typed: [] };
    return await run(session, terminal, probed.ambiguous, probed.typed);
  } finally {
    terminal.close();
  }
}

/** Terminal, keyboard and signals, opened together and put back together. */
interface Terminal {
  write(text: string): unknown;
  /** Who is told of input; the newest listener only. */
  listen(listener: (events: readonly InputEvent[]) => void): () => void;
  readonly keyboard: Keyboard;
  screen: Screen;
  close(): void;
}

function openTerminal({ stdin, stdout, ...host }: Host): Terminal {
  let listener: (events: readonly InputEvent[]) => void = () => {};
  const keyboard = makeKeyboard(stdin, (events) => listener(events), Date.now);
  const terminal: Terminal = {
    write: (text) => stdout.write(text),
    listen: (next) => {
      listener = next;
      return () => {
        if (listener === next) listener = () => {};
      };
    },
    keyboard,
    screen: makeScreen(stdout, 1),
    close: () => {
      for (const stop of stops) stop();
      keyboard.close();
      terminal.screen.leave();
    },
  };
  const leave = (): void => terminal.screen.leave();
  const end = (signal: HostSignal) => (): void => {
    terminal.close();
    host.raise(signal);
  };
  const stops = [
    host.on('exit', leave),
    host.on('uncaughtExceptionMonitor', leave),
    ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => host.on(signal, end(signal))),
  ];
  keyboard.open();
  terminal.screen.enter();
  return terminal;
}

function run(
  session: Session,
  terminal: Terminal,
  ambiguous: Ambiguous,
  typed: readonly InputEvent[],
): Promise<Outcome> {
  const { host } = session;
  const paper: Paper = { ambiguous, signs: ambiguous === 2 || session.ascii === true ? ASCII_SIGNS : UNICODE_SIGNS };
  const stage = makeStage(session.engine, paper);
  const screen = makeScreen(host.stdout, ambiguous);
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const finish = (settle: () => void): void => {
      for (const stop of stops.splice(0)) stop();
      settle();
    };
    const guarded = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const perform = (effect: Effect): void => {
      if (effect.type === 'quit') finish(() => resolve(effect.interrupted ? 'interrupted' : 'quit'));
      if (effect.type === 'redraw') screen.redraw();
      if (effect.type === 'suspend') suspend(host, terminal, () => guarded(() => runtime.dispatch([sizeOf(host)])));
    };
    const runtime = makeRuntime(stage, makeUpdate(stage), stateOf(session), perform);
    const dispatch = (actions: readonly Action[]): void => guarded(() => runtime.dispatch(actions));
    terminal.screen = screen;
    screen.enter();
    const canvas = canvasOver(host.stdout, (drawn) =>
      screen.show({ lines: drawn.split('\n'), cursor: runtime.current().caret }),
    );
    const theme = session.theme ?? 'plain';
    const app = render(
      <App source={runtime} paint={brush(theme, session.depth)} columns={() => host.stdout.columns} />,
      { stdout: canvas, stdin: host.stdin, debug: true, patchConsole: false, exitOnCtrlC: false },
    );
    stops.push(
      terminal.listen((events) => dispatch(events)),
      onResize(host, () => {
        dispatch([sizeOf(host)]);
        screen.redraw();
      }),
      () => app.unmount(),
    );
    app.waitUntilExit().catch((error: unknown) => finish(() => reject(error)));
    if (typed.length > 0) dispatch(typed);
    if (session.read !== undefined)
      load(session.read(), runtime, dispatch).catch((error: unknown) => finish(() => reject(error)));
  });
}

const sizeOf = ({ stdout }: Host): Action => ({ type: 'resize', columns: stdout.columns, rows: stdout.rows });

function stateOf(session: Session): State {
  const { stdout } = session.host;
  return initialState({
    columns: stdout.columns,
    rows: stdout.rows,
    lang: session.lang,
    data: { reports: session.reports ?? [], failures: [], expected: session.read === undefined ? null : 0 },
    view: session.view ?? 'overview',
    category: session.category ?? null,
    arrangement: arrangement(session.arrangement),
  });
}

/** Resizes come in bursts while a window is dragged: the screen is drawn once they pause. */
function onResize({ stdout }: Host, listener: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  const soon = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(listener, 60);
  };
  stdout.on('resize', soon);
  return () => {
    if (timer !== null) clearTimeout(timer);
    stdout.off('resize', soon);
  };
}

/**
 * Puts the terminal back, stops the job, and comes back when it is continued. The timer brings the screen back where
 * there is no job control to stop it, and keeps the process alive while nothing listens to the keyboard.
 */
function suspend(host: Host, terminal: Terminal, back: () => void): void {
  terminal.keyboard.close();
  terminal.screen.leave();
  let done = false;
  const resume = (): void => {
    if (done) return;
    done = true;
    off();
    clearTimeout(timer);
    terminal.keyboard.open();
    terminal.screen.enter();
    back();
    terminal.screen.redraw();
  };
  const off = host.on('SIGCONT', resume);
  const timer = setTimeout(resume, 300);
  if (!host.stop()) resume();
}

/** Takes in reports as they arrive, in batches: the longer a comparison takes, the rarer it is made. */
async function load(
  events: AsyncIterable<LoadEvent>,
  runtime: Runtime,
  dispatch: (actions: readonly Action[]) => void,
): Promise<void> {
  let batch: LoadEvent[] = [];
  let due = 0;
  for await (const event of events) {
    batch.push(event);
    const started = performance.now();
    if (started < due) continue;
    dispatch([{ type: 'load', events: batch }]);
    batch = [];
    runtime.current();
    due = performance.now() + Math.max(100, 3 * (performance.now() - started));
  }
  dispatch([{ type: 'load', events: batch }, { type: 'read-all' }]);
}
