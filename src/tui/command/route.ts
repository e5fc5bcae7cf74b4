import { plainKey } from '../terminal/ime.js';
import { COMMANDS, type CommandId } from './commands.js';
import type { CommandRow, Scope } from './row.js';

/** Every command, whatever its name. */
export const ALL: readonly CommandRow<CommandId>[] = COMMANDS;

/** Which keys mean what, by scope. */
const BINDINGS: ReadonlyMap<Scope, ReadonlyMap<string, CommandId>> = new Map(
  (['table', 'evidence', 'anywhere'] as const).map((scope) => [
    scope,
    new Map(
      ALL.filter((command) => command.scope === scope).flatMap(({ id, keys }) =>
        keys.map((key): [string, CommandId] => [key, id]),
      ),
    ),
  ]),
);

/**
 * The command that a key means in the innermost of the scopes that knows it. Full-width letters and Chinese punctuation
 * count as the keys that they stand on.
 */
export function commandFor(key: string, scopes: readonly Scope[]): CommandId | null {
  const plain = plainKey(key);
  for (const scope of scopes) {
    const found = BINDINGS.get(scope)?.get(plain);
    if (found !== undefined) return found;
  }
  return null;
}

/** The commands that the footer offers in these scopes, the most useful first. */
export const hintsFor = (scopes: readonly Scope[]): readonly CommandRow<CommandId>[] =>
  ALL.flatMap((command) =>
    command.hint === null || !scopes.includes(command.scope) ? [] : [{ command, hint: command.hint }],
  )
    .sort((a, b) => a.hint - b.hint)
    .map(({ command }) => command);
