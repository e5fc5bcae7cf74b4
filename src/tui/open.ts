import type { Draw } from './draw.js';
import { makeDriver } from './driver.js';
import { perform, sizeOf, type World } from './effects.js';
import { stateOf } from './initial.js';
import type { Paper } from './layout/line.js';
import { takeIn } from './load.js';
import { makeRuntime } from './runtime.js';
import type { Outcome, Session } from './session-options.js';
import type { Action } from './state/action.js';
import { makeStage } from './state/scene.js';
import { makeUpdate } from './state/update.js';
import type { Widths } from './terminal/cells.js';
import { type Probed, probeAmbiguous } from './terminal/probe.js';
import { openTerminal, type Terminal } from './terminal/terminal.js';
import { ASCII_SIGNS, UNICODE_SIGNS } from './theme/tokens.js';

/**
 * Opens the interactive comparison and resolves when the reader leaves it. The terminal is put back as it was, however
 * that happens; a fault of the interface rejects, after the terminal has been put back, so that its message is seen.
 * A signal ends the process as that signal does. Ink is loaded while the terminal answers, for both take their time.
 */
export async function openTui(session: Session): Promise<Outcome> {
  let widths: Widths = { ambiguous: session.ambiguous ?? 1, probed: session.ambiguous !== undefined };
  const terminal = openTerminal(session.host, () => widths);
  try {
    const drawing = import('./draw.js');
    const probed = session.ambiguous === undefined ? await probeAmbiguous(terminal) : { ...widths, typed: [] };
    widths = probed;
    const typed = [...probed.typed];
    const stop = terminal.listen((events) => void typed.push(...events));
    const { draw } = await drawing;
    stop();
    return await run(session, terminal, draw, { ...probed, typed });
  } finally {
    terminal.close();
  }
}

/** Runs until the reader leaves, or something goes wrong in drawing or in a key. */
function run(session: Session, terminal: Terminal, draw: Draw, { ambiguous, typed }: Probed): Promise<Outcome> {
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
