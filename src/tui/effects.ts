import type { Values } from '../lexicon/wording/fill.js';
import { takeIn } from './load.js';
import type { Runtime } from './runtime.js';
import type { Actions, LoadEvent } from './session.js';
import type { Action, Effect } from './state/action.js';
import { clipboardSequence } from './terminal/clipboard.js';
import { Failed } from './terminal/failure.js';
import type { Host } from './terminal/host.js';
import { stopped, type Terminal } from './terminal/terminal.js';
import { type Phrase, say } from './wording/index.js';

/** What effects are performed with. */
export interface World {
  readonly host: Host;
  readonly terminal: Terminal;
  readonly actions: Actions;
  readonly read: ((inputs: readonly string[]) => AsyncIterable<LoadEvent>) | null;
  readonly runtime: () => Runtime;
  readonly dispatch: (actions: readonly Action[]) => void;
  readonly quit: (interrupted: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** Does what the reducer asked for; whatever fails is told to the reader and ends nothing. */
export function perform(world: World, effect: Effect): void {
  if (effect.type === 'quit') world.quit(effect.interrupted);
  else if (effect.type === 'redraw') world.terminal.screen.redraw();
  else told(world, work(world, effect));
}

/** An effect that takes its time. */
type Errand = Exclude<Effect, { readonly type: 'quit' | 'redraw' }>;

function work(world: World, errand: Errand): Promise<void> {
  switch (errand.type) {
    case 'suspend':
      return away(world, () => stopped(world.host));
    case 'copy':
      return copy(world, errand.text, errand.what);
    case 'open-file':
      return openFile(world, errand.path, errand.line);
    case 'export':
      return exportTo(world, errand);
    case 'save-corrections':
      return saveCorrections(world, errand);
    case 'load-corrections':
      return loadCorrections(world, errand.path);
    case 'read':
      return readAgain(world, errand);
  }
}

const worded = ({ runtime }: World, phrase: Phrase, values?: Values): string =>
  say(runtime().state().lang, phrase, values);

const notice = (world: World, phrase: Phrase, values?: Values): void =>
  world.dispatch([{ type: 'told', tone: 'notice', text: worded(world, phrase, values) }]);

/** An action that is not there, or that fails, is told in the line where all else is told. */
function told(world: World, work: Promise<void>): void {
  work.catch((error: unknown) => {
    const text = failureText(world, error);
    world.dispatch([{ type: 'told', tone: 'failed', text }]);
  });
}

const failureText = (world: World, error: unknown): string =>
  error instanceof Failed
    ? worded(world, error.phrase, error.values)
    : error instanceof Error
      ? error.message
      : String(error);

/** Leaves the terminal to somebody else; the window may have changed meanwhile. */
async function away(world: World, work: () => Promise<unknown>): Promise<void> {
  const { terminal, host } = world;
  try {
    await terminal.lend(work);
  } finally {
    world.dispatch([sizeOf(host)]);
  }
}

/** The terminal's size as an action. */
export const sizeOf = ({ stdout }: Host): Action => ({ type: 'resize', columns: stdout.columns, rows: stdout.rows });

async function copy(world: World, text: string, what: string): Promise<void> {
  if ((await world.actions.copy?.(text)) === true) return notice(world, 'copied', { what });
  const sequence = clipboardSequence(text);
  if (sequence === null) return notice(world, 'copy-too-long');
  world.terminal.write(sequence);
  notice(world, 'copied-terminal', { what });
}

async function openFile(world: World, path: string, line: number): Promise<void> {
  const { openFile: open } = world.actions;
  if (open === undefined) return notice(world, 'not-available');
  await away(world, () => open(path, line));
}

async function exportTo(world: World, { request }: Extract<Effect, { type: 'export' }>): Promise<void> {
  if (world.actions.exportTo === undefined) return notice(world, 'not-available');
  await world.actions.exportTo(request);
  notice(world, 'saved-to', { path: request.path });
}

async function saveCorrections(
  world: World,
  { path, corrections }: Extract<Effect, { type: 'save-corrections' }>,
): Promise<void> {
  if (world.actions.saveCorrections === undefined) return notice(world, 'not-available');
  await world.actions.saveCorrections(path, corrections);
  world.dispatch([{ type: 'saved', corrections, path }]);
}

async function loadCorrections(world: World, path: string): Promise<void> {
  if (world.actions.loadCorrections === undefined) return notice(world, 'not-available');
  const corrections = await world.actions.loadCorrections(path);
  world.dispatch([{ type: 'saved', corrections, path, taken: true }]);
}

/** A file that was there before and has not been found again. */
const missing = (path: string): LoadEvent => ({
  type: 'failed',
  failure: { path, diagnostics: [{ code: 'file-missing', severity: 'error', path, values: {} }] },
});

/** Reads again or more; what is told in the end covers the counts below the table, and so tells failures too. */
async function readAgain(world: World, { inputs, whole }: Extract<Effect, { type: 'read' }>): Promise<void> {
  if (world.read === null) return notice(world, 'not-available');
  const { data } = world.runtime().state();
  const found = await takeIn(world.read(inputs), world.dispatch);
  if (whole && !inputs.includes('-')) {
    const lost = data.reports.flatMap(({ report: { path } }) => (found.has(path) ? [] : [missing(path)]));
    const forgotten = data.failures.flatMap(({ path }) => (found.has(path) ? [] : [path]));
    world.dispatch([
      { type: 'load', events: lost },
      { type: 'forget', paths: forgotten },
    ]);
  }
  const { reports, failures } = world.runtime().state().data;
  const read = worded(world, 'read-done', { n: reports.length });
  if (failures.length === 0) return world.dispatch([{ type: 'told', tone: 'notice', text: read }]);
  const failed = worded(world, 'failed', { n: failures.length });
  world.dispatch([{ type: 'told', tone: 'failed', text: `${read}, ${failed}` }]);
}
