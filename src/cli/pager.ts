type Env = Readonly<Record<string, string | undefined>>;

/** Shows a text page by page; false where the pager could not be started. */
export type Page = (program: string, text: string, env: Env) => Promise<boolean>;

/**
 * The reader's pager, or null where none is wanted (`PAGER=cat`). Windows has no `less` of its own, and its shell does not
 * tell a program that is missing from one that ended badly: there a pager must be named.
 */
export function pagerOf(env: Env, platform: NodeJS.Platform = process.platform): string | null {
  const program = [env['DUIBIAO_PAGER'], env['PAGER']].find((name) => name !== undefined && name.trim() !== '');
  if (program === undefined) return platform === 'win32' ? null : 'less -FIRX';
  return program.trim() === 'cat' ? null : program;
}

/** Whether a text is longer than the screen. */
export const needsPager = (text: string, rows: number | undefined): boolean =>
  rows !== undefined && text.split('\n').length > rows;

/**
 * Leaves interrupts to the pager while it runs: it answers them itself, and if this process ended before it, it would
 * be left behind with the shell's keyboard. Gives what takes them back.
 */
function yieldInterrupts(): () => void {
  const own = process.listeners('SIGINT');
  const ignore = (): void => undefined;
  process.removeAllListeners('SIGINT').on('SIGINT', ignore);
  return () => {
    process.off('SIGINT', ignore);
    for (const listener of own) process.on('SIGINT', listener);
  };
}

/**
 * Runs a pager over a text, with the shell's rules for the program's words. A reader who leaves early closes the pipe,
 * and that is no fault.
 */
export const runPager: Page = async (program, text, env) => {
  const { spawn } = await import('node:child_process');
  const takeBack = yieldInterrupts();
  return new Promise<boolean>((resolve) => {
    const child = spawn(program, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESSCHARSET: 'utf-8', ...env },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code !== 127));
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  }).finally(takeBack);
};
