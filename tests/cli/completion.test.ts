import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry/commands.js';
import { OPTIONS } from '../../src/cli/registry/options.js';
import { loadPty, TerminalUnderTest } from '../e2e/helpers/terminal.js';
import * as program from './built.js';
import { folderWith } from './folder.js';
import { duibiao } from './host.js';

const pty = await loadPty();
const UTF8 = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

/** What bash offers for a line of words, the last of them being typed. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const script = `source <(duibiao completion bash)
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_duibiao; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { out, err } = await program.shell(script);
  expect(err).toBe('');
  return out.split('\n').filter((line) => line !== '');
}

/** How long a shell may take to answer. */
const PATIENCE = 15_000;

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** What is typed, the last word unfinished, and what is offered for it. */
const CASES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['duibiao', 'comp'],
    ['compare', 'completion'],
  ],
  [
    ['duibiao', 'help', 'comp'],
    ['compare', 'completion'],
  ],
  [['duibiao', 'compare', '--base'], ['--baseline']],
  [['duibiao', 'compare', '--format', 'n'], ['ndjson']],
  [['duibiao', 'extract', '--format', 'n'], ['ndjson']],
  [['duibiao', 'compare', '--category', 'elder'], ['elderly-care']],
  [['duibiao', 'compare', '--category', 'charity,elder'], ['charity,elderly-care']],
  [['duibiao', 'compare', '--indicator', 'dibao.stan'], ['dibao.standard']],
  [['duibiao', 'compare', '--area', '慈溪'], ['慈溪市']],
  [['duibiao', 'lexicon', 'ind'], ['indicators']],
  [['duibiao', 'schema', 'pl'], ['pledges']],
  [['duibiao', 'compare', 'LICEN'], ['LICENSE']],
];

describe('bash completion', () => {
  it.each(CASES)('%j → %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe.skipIf(!has('fish'))('fish completion (skipped where there is no fish)', () => {
  it('offers what bash does', async () => {
    const { out: script } = await duibiao('completion fish');
    const path = join(folderWith({ 'duibiao.fish': script }), 'duibiao.fish');
    const asked = CASES.map(([words]) => `complete -C '${words.join(' ')}' | string split -f 1 \\t; echo ==`);
    const lines = [`source ${path}`, ...asked].join('\n');
    const run = spawnSync('fish', ['--no-config', '-c', lines], { encoding: 'utf8', env: UTF8 });
    expect(run.stderr).toBe('');
    const answers = run.stdout.split('==\n').map((part) => part.split('\n').filter((line) => line !== ''));
    expect(answers.slice(0, -1)).toEqual(CASES.map(([, expected]) => expected));
  });
});

describe.skipIf(!has('zsh') || pty === null)('zsh completion (skipped where there is no zsh)', () => {
  it('offers what bash does', async () => {
    if (pty === null) throw new Error('no pseudo-terminals');
    const { out: script } = await duibiao('completion zsh');
    const terminal = new TerminalUnderTest(pty, ['zsh', '-f', '-i'], { env: UTF8 });
    try {
      await terminal.until(/\S/, PATIENCE);
      terminal.type(
        `PS1=ready:; fpath=('${folderWith({ _duibiao: script })}' $fpath); autoload -U compinit; compinit -u -D\r`,
      );
      await terminal.until(/^ready:$/m, PATIENCE);
      for (const [words, expected] of CASES) {
        terminal.type(`\x15\x0c${words.join(' ')}\t`);
        const begun = words.slice(0, -1).join(' ');
        for (const one of expected) await terminal.until(expected.length === 1 ? `${begun} ${one}` : one, PATIENCE);
      }
    } finally {
      terminal.kill('SIGKILL');
    }
  });
});

describe('scripts for every shell', () => {
  it.each(['bash', 'zsh', 'fish'])('%s knows every command, option and list', async (shell) => {
    const { out, code } = await duibiao(`completion ${shell}`);
    expect(code).toBe(0);
    for (const { id } of COMMANDS) expect(out).toContain(id);
    const used = new Set(COMMANDS.flatMap(({ options }) => options));
    for (const id of used) expect(out).toContain(OPTIONS[id].flags.match(/--([\w-]+)/)?.[1]);
    for (const name of ['elderly-care', 'dibao.standard', '慈溪市']) expect(out).toContain(name);
  });

  it('an unknown shell is told', async () => {
    const { code, err } = await duibiao('completion tcsh');
    expect(err).toContain('可选: bash, zsh, fish');
    expect(code).toBe(2);
  });
});
