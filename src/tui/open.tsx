import type { Ambiguous } from '../text/width.js';
import { App } from './app.js';
import { canvasOver } from './canvas.js';
import { makeDriver } from './driver.js';
import { perform, sizeOf, type World } from './effects.js';
import { stateOf } from './initial.js';
import { render } from './ink.js';
import { type Paper, paintLine } from './layout/line.js';
import { takeIn } from './load.js';
import { makeRuntime, type Runtime } from './runtime.js';
import type { Outcome, Session } from './session-options.js';
import type { Action } from './state/action.js';
import { makeStage } from './state/scene.js';
import { makeUpdate } from './state/update.js';
import type { Widths } from './terminal/cells.js';
import type { InputEvent } from './terminal/decode.js';
import type { Host } from './terminal/host.js';
import { probeAmbiguous } from './terminal/probe.js';
import { openTerminal, type Terminal } from './terminal/terminal.js';
import { ASCII_SIGNS, UNICODE_SIGNS } from './theme/tokens.js';

/**
 * Opens the interactive comparison and resolves when the reader leaves it. The terminal is put back as it was, however
 * that happens; a fault of the interface rejects, after the terminal has been put back, so that its message is seen.
 * A signal ends the process as that signal does.
 */
export async function openTui(session: Session): Promise<Outcome> {
  let widths: Widths = { ambiguous: session.ambiguous ?? 1, probed: session.ambiguous !== undefined };
  const terminal = openTerminal(session.host, () => widths);
  try {
    const probed = session.ambiguous === undefined ? await probeAmbiguous(terminal) : { ...widths, typed: [] };
    widths = probed;
    return await run(session, terminal, widths.ambiguous, probed.typed);
  } finally {
    terminal.close();
  }
}

/** Runs until the reader leaves, or something goes wrong in drawing or in a key. */
function run(
  session: Session,
  terminal: Terminal,
  ambiguous: Ambiguous,
  typed: readonly InputEvent[],
): Promise<Outcome> {
  const { host, read = null, actions = {}, inputs = [] } = session;
  const paper: Paper = { ambiguous, signs: ambiguous === 2 || session.ascii === true ? ASCII_SIGNS : UNICODE_SIGNS };
  const stage = makeStage(session.engine, paper, session.options);
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = [];
    const finish = (settle: () => void): void => {
      for (const stop of stops.splice(0)) stop();
      settle();
    };
    const fail = (error: unknown): void => finish(() => reject(error));
    const dispatch = (taken: readonly Action[]): void => {
      try {
        runtime.dispatch(taken);
        driver.look();
      } catch (error) {
        fail(error);
      }
    };
    const quit = (interrupted: boolean): void => finish(() => resolve(interrupted ? 'interrupted' : 'quit'));
    const world: World = { host, terminal, actions, read, runtime: () => runtime, dispatch, quit, fail };
    const runtime = makeRuntime({
      stage,
      update: makeUpdate(stage),
      initial: stateOf(session),
      depth: session.depth,
      perform: (effect) => perform(world, effect),
    });
    const driver = makeDriver(stage, { state: runtime.state, dispatch, fail });
    stops.push(
      driver.stop,
      draw(host, terminal, runtime, fail),
      terminal.listen(dispatch),
      terminal.onResize(() => {
        terminal.screen.forget();
        dispatch([sizeOf(host)]);
      }),
    );
    dispatch(typed);
    if (read !== null && session.reports === undefined) takeIn(read(inputs), dispatch).catch(fail);
  });
}

/** Lets Ink lay the frames out and the screen show them; gives the way to stop. */
function draw(host: Host, terminal: Terminal, runtime: Runtime, fail: (error: unknown) => void): () => void {
  const canvas = canvasOver(host.stdout, (rows) => {
    const { lines, caret, detail } = runtime.current();
    const brush = runtime.brush();
    const painted = rows.map((row) => paintLine(lines[row] ?? [], brush));
    terminal.screen.show({ lines: painted, cursor: caret, ...(detail === null ? {} : { detail }) });
  });
  const app = render(<App source={runtime} />, {
    stdout: canvas,
    stdin: host.stdin,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
  });
  app.waitUntilExit().catch(fail);
  return () => app.unmount();
}
