import { fileURLToPath } from 'node:url';
import type * as Pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { build } from 'rolldown';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUNDLE = `${ROOT}node_modules/.cache/duibiao-e2e`;

/** Builds the program under test; gives the path of its entry. */
export async function buildApp(): Promise<string> {
  await build({
    input: { app: `${ROOT}tests/e2e/helpers/app.ts` },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    logLevel: 'warn',
    output: { dir: BUNDLE, format: 'esm' },
  });
  return `${BUNDLE}/app.js`;
}

/** Pseudo-terminals, or null where this machine has no binary for them: then the tests say so and are skipped. */
export async function loadPty(): Promise<typeof Pty | null> {
  try {
    return await import('@lydell/node-pty');
  } catch {
    return null;
  }
}

/** What a terminal is started with. */
export interface Start {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A program in a pseudo-terminal, seen through a real terminal emulator. */
export class TerminalUnderTest {
  readonly screen: xterm.Terminal;
  readonly #pty: Pty.IPty;
  readonly #exit: Promise<{ exitCode: number; signal?: number | undefined }>;
  #received = 0;
  #cursorHidden = false;

  constructor(pty: typeof Pty, command: readonly string[], { columns = 120, rows = 40, env = {} }: Start = {}) {
    this.screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const [file = 'sh', ...args] = command;
    const inherited = Object.entries(process.env).filter(([name]) => !['CI', 'NO_COLOR', 'FORCE_COLOR'].includes(name));
    this.#pty = pty.spawn(file, args, {
      cols: columns,
      rows,
      cwd: ROOT,
      name: 'xterm-256color',
      env: { ...Object.fromEntries(inherited), NODE_ENV: 'production', ...env },
    });
    this.#pty.onData((data) => {
      this.#received += Buffer.byteLength(data);
      const [shown, hidden] = [data.lastIndexOf('\x1b[?25h'), data.lastIndexOf('\x1b[?25l')];
      if (shown !== hidden) this.#cursorHidden = hidden > shown;
      this.screen.write(data);
    });
    this.screen.onData((data) => this.#pty.write(data));
    this.#exit = new Promise((resolve) => this.#pty.onExit(resolve));
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Bytes that the program has written so far. */
  get received(): number {
    return this.#received;
  }

  type(text: string): void {
    this.#pty.write(text);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.#pty.resize(columns, rows);
    this.screen.resize(columns, rows);
  }

  /** The lines of the screen as text. */
  lines(): string[] {
    const { active } = this.screen.buffer;
    return Array.from({ length: this.screen.rows }, (_, row) =>
      (active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** Waits until the screen shows what is wanted, and for a moment of rest behind it. */
  async until(wanted: string | RegExp | (() => boolean), patience = 100_000): Promise<void> {
    const holds = (): boolean =>
      typeof wanted === 'function'
        ? wanted()
        : typeof wanted === 'string'
          ? this.text().includes(wanted)
          : wanted.test(this.text());
    const deadline = Date.now() + patience;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`waited in vain for ${String(wanted)} on\n${this.text()}`);
      await pause(20);
    }
    await this.rest();
  }

  /** Waits until the program has written nothing for a while. */
  async rest(): Promise<void> {
    let before = -1;
    while (before !== this.#received) {
      before = this.#received;
      await pause(120);
    }
  }

  exit(): Promise<{ exitCode: number; signal?: number | undefined }> {
    return this.#exit;
  }

  /** What must hold of the terminal once the program is gone, whatever ended it. */
  leftovers(): { readonly alternate: boolean; readonly paste: boolean; readonly cursorHidden: boolean } {
    return {
      alternate: this.screen.buffer.active.type !== 'normal',
      paste: this.screen.modes.bracketedPasteMode,
      cursorHidden: this.#cursorHidden,
    };
  }
}
