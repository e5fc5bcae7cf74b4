import { App } from './app.js';
import { canvasOver } from './canvas.js';
import { render } from './ink.js';
import { paintLine } from './layout/line.js';
import type { Runtime } from './runtime.js';
import type { Host } from './terminal/host.js';
import type { Terminal } from './terminal/terminal.js';

/** Draws what a runtime shows, from now until it is stopped; gives the way to stop. */
export type Draw = (host: Host, terminal: Terminal, runtime: Runtime, fail: (error: unknown) => void) => () => void;

/** Lets Ink lay the frames out and the screen show them. */
export const draw: Draw = (host, terminal, runtime, fail) => {
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
};
