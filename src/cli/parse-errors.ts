import { existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommanderError } from 'commander';
import type { RawOptions } from './raw-options.js';
import { COMMANDS } from './registry/commands.js';
import { nearest } from './suggest.js';
import { type Sentence, say, UsageError } from './usage-error.js';

/** The thing that commander's message quotes: `unknown option '--baselin'`. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

/** The nearest thing that commander found: `(Did you mean --baseline?)`. */
function suggestion(message: string): readonly Sentence[] {
  const found = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  return found === undefined ? [] : [say('did-you-mean', { suggestion: found })];
}

/** The option without its value's name: `-o, --output <file>` → `--output`. */
const optionName = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

/** What is missing, with an example or all that it could be. */
function missingArgument(name: string): UsageError {
  if (name === 'inputs') return new UsageError(say('no-inputs'));
  const choices = COMMANDS.flatMap((row) => row.arguments).find((row) => row.name === name)?.choices ?? [];
  const help = choices.length === 0 ? [] : [say('choices', { choices: choices.join(', ') })];
  return new UsageError(say('missing-argument', { name }), ...help);
}

/** What an unknown option may have meant: a file whose name begins with a hyphen, else what commander found. */
const meantOption = (name: string, message: string, exists: (path: string) => boolean): readonly Sentence[] =>
  exists(name) ? [say('did-you-mean', { suggestion: `./${name}` })] : suggestion(message);

/** What commander found wrong, in our words. Null where it only printed help or the version. */
export function usageErrorOf({ code, message }: CommanderError, cwd: string): UsageError | null {
  const name = quoted(message);
  switch (code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.unknownOption':
      return new UsageError(
        say('unknown-option', { name }),
        ...meantOption(name, message, (path) => existsSync(resolve(cwd, path))),
      );
    case 'commander.unknownCommand':
      return new UsageError(say('unknown-command', { name }), ...suggestion(message));
    case 'commander.optionMissingArgument':
      return new UsageError(say('missing-option-value', { name: optionName(name) }));
    case 'commander.missingArgument':
      return missingArgument(name);
    case 'commander.excessArguments':
      return new UsageError(say('excess-arguments'));
    default:
      return new UsageError(say('fault', { reason: message }));
  }
}

/** A command that a mistyped first argument may have meant: `comapre` → compare. Null for what looks like a path. */
function meantCommand(first: string | undefined): string | null {
  if (first === undefined || !/^[a-z]+$/.test(first)) return null;
  return nearest(
    first,
    COMMANDS.map(({ id }) => id),
  );
}

/**
 * Refuses a command that was mistyped. What is no command is taken for an input of `open`, and would only be told among
 * the other inputs.
 */
export async function refuseMistyped(first: string | undefined, cwd: string): Promise<void> {
  const meant = meantCommand(first);
  if (first === undefined || meant === null || first === meant) return;
  const exists = await access(resolve(cwd, first)).then(
    () => true,
    () => false,
  );
  if (!exists)
    throw new UsageError(say('unknown-command', { name: first }), say('did-you-mean', { suggestion: meant }));
}

const EMPTY = /^[\s,，、]*$/;

/** Refuses an option whose value is empty or a bare comma: what a script's unset variable leaves, and never meant. */
export function refuseEmpty(options: RawOptions): void {
  for (const [key, value] of Object.entries(options)) {
    if (typeof value !== 'string' || !EMPTY.test(value)) continue;
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(say('missing-option-value', { name: `--${name}` }));
  }
}
