import { spawn } from 'node:child_process';
import type { Actions } from '../session.js';
import { loadCorrections, saveCorrections } from './corrections-file.js';
import { Failed } from './failure.js';

/** The environment that says which programs the reader has and where the terminal is. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A program with its arguments. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

const command = (file: string, ...args: readonly string[]): Command => ({ file, args });

/**
 * The program that puts text on the system's clipboard, or null: there is none, or the terminal is on another machine,
 * whose clipboard is not the reader's.
 */
export function clipboardCommand(env: Environment, platform: string): Command | null {
  if (env['SSH_CONNECTION'] !== undefined || env['SSH_TTY'] !== undefined) return null;
  if (platform === 'darwin') return command('pbcopy');
  if (platform === 'win32') return command('clip');
  if (env['WAYLAND_DISPLAY'] !== undefined) return command('wl-copy');
  return env['DISPLAY'] === undefined ? null : command('xclip', '-selection', 'clipboard');
}

const PLUS_LINE = new Set([
  'vi',
  'vim',
  'nvim',
  'view',
  'nano',
  'emacs',
  'emacsclient',
  'micro',
  'joe',
  'less',
  'more',
  'most',
]);
const COLON_LINE = new Set(['hx', 'helix', 'subl', 'zed']);

/**
 * The reader's editor, else pager, at a line of a file: `EDITOR=vim` → `vim +12 report.txt`. Programs whose way of naming
 * a line is not known get the file alone. The variables may hold arguments of their own (`code --wait`).
 */
export function viewerCommand(env: Environment, path: string, line: number): Command {
  const chosen =
    [env['VISUAL'], env['EDITOR'], env['PAGER'], 'less'].find((name) => (name ?? '').trim() !== '') ?? 'less';
  const [file = 'less', ...own] = chosen.trim().split(/\s+/);
  const name =
    file
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.exe$/, '') ?? file;
  if (PLUS_LINE.has(name)) return command(file, ...own, `+${line}`, path);
  if (COLON_LINE.has(name)) return command(file, ...own, `${path}:${line}`);
  if (name === 'code' || name === 'codium') return command(file, ...own, '-g', `${path}:${line}`);
  return command(file, ...own, path);
}

/** Runs a program to its end; with text, that is its input, else it has the terminal. False where it is not there. */
function runProgram({ file, args }: Command, text: string | null): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], { stdio: text === null ? 'inherit' : ['pipe', 'ignore', 'ignore'] });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0 || text === null));
    child.stdin?.on('error', () => resolve(false));
    child.stdin?.end(text ?? '');
  });
}

/** The actions that this machine offers by itself; what prints a comparison comes from the command line. */
export function nativeActions(env: Environment, platform: string): Actions {
  const clipboard = clipboardCommand(env, platform);
  return {
    copy: (text) => (clipboard === null ? Promise.resolve(false) : runProgram(clipboard, text)),
    openFile: async (path, line) => {
      const viewer = viewerCommand(env, path, line);
      if (!(await runProgram(viewer, null))) throw new Failed('no-viewer', { name: viewer.file });
    },
    loadCorrections,
    saveCorrections,
  };
}
