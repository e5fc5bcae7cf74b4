import { existsSync } from 'node:fs';
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
const meantOption = (name: string, message: string, cwd: string): readonly Sentence[] =>
  existsSync(resolve(cwd, name)) ? [say('did-you-mean', { suggestion: `./${name}` })] : suggestion(message);

/** A name that is no command's, with the nearest that is. */
function unknownCommand(name: string): UsageError {
  const meant = nearest(name, COMMAND_NAMES);
  return new UsageError(
    say('unknown-command', { name }),
    ...(meant === null ? [] : [say('did-you-mean', { suggestion: meant })]),
  );
}

const COMMAND_NAMES = COMMANDS.map(({ id }) => id);

/** What commander found wrong, in our words. Null where it only printed help or the version. */
export function usageErrorOf(
  { code, exitCode, message }: CommanderError,
  [, helpFor = '']: readonly string[],
  cwd: string,
): UsageError | null {
  const name = quoted(message);
  switch (code) {
    case 'commander.help':
      return exitCode === 0 ? null : unknownCommand(helpFor);
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.unknownOption':
      return new UsageError(say('unknown-option', { name }), ...meantOption(name, message, cwd));
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

/**
 * Refuses a command that was mistyped: `comapre`, and nothing that looks like a path. What is no command is taken for an
 * input of `open`, and would only be told among the other inputs.
 */
export function refuseMistyped(first: string | undefined, cwd: string): void {
  if (first === undefined || !/^[a-z]+$/.test(first)) return;
  const meant = nearest(first, COMMAND_NAMES);
  if (meant !== null && meant !== first && !existsSync(resolve(cwd, first))) throw unknownCommand(first);
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
