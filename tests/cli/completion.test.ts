import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry/commands.js';
import { OPTIONS } from '../../src/cli/registry/options.js';
import { builtProgram } from './built.js';
import { duibiao } from './host.js';

const program = builtProgram('completion');

/** What bash offers for a line of words, the last of them being typed. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const script = `source <(duibiao completion bash)
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_duibiao; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { out, err } = await program.shell(script);
  expect(err).toBe('');
  return out.split('\n').filter((line) => line !== '');
}

describe('bash completion', () => {
  it.each([
    [
      ['duibiao', 'comp'],
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
  ])('%j → %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
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
