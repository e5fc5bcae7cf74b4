import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { supportsColor } from 'chalk';
import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { diagnosticText } from '../../lexicon/wording/diagnostics.js';
import type { Correction, FigureCorrection } from '../../model/correction.js';
import { compareSteps, passages, pledgeSteps, rebaseSteps } from '../../pipeline.js';
import type {
  Actions,
  ExportRequest,
  Session,
  Correction as TuiCorrection,
  LoadEvent as TuiEvent,
} from '../../tui/index.js';
import { COMPARISON_PRINTERS } from '../comparison-printers.js';
import { applyCorrections } from '../corrections/apply.js';
import { readCorrections } from '../corrections/read.js';
import { EXIT, type ExitCode, exitForReading } from '../exit-codes.js';
import { loadInputs } from '../inputs/load.js';
import { sentenceText } from '../messages.js';
import { writeTarget } from '../output.js';
import { printWith } from '../printers.js';
import { VIEWS } from '../registry/options.js';
import type { Request, Run } from '../request.js';
import type { Settings } from '../settings.js';
import { type Sentence, UsageError } from '../usage-error.js';
import { run as runCompare } from './compare.js';

/** The terminal's keyboard where standard input brings data; null where there is none. */
function keyboard(stdinIsTTY: boolean): ReadStream | null {
  if (stdinIsTTY) return process.stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}

/** How many inputs were read and how many were not, counted while the interface is open. */
interface Tally {
  read: number;
  failed: number;
}

/** Corrections parted by who applies them: the interface, where they can be changed and saved, or the reading. */
interface Parted {
  readonly inInterface: readonly TuiCorrection[];
  readonly inReading: readonly Correction[];
}

const SIMPLE: readonly string[] = ['id', 'path', 'wrong', 'value', 'indicator', 'status'];

const isSimple = (one: Correction): one is FigureCorrection =>
  !('add' in one) && Object.keys(one).every((key) => SIMPLE.includes(key));

async function partedCorrections({ corrections }: Settings): Promise<Parted> {
  const all = corrections === null ? [] : await readCorrections(corrections);
  return { inInterface: all.filter(isSimple), inReading: all.filter((one) => !isSimple(one)) };
}

/** Reads for the interface: what it cannot show is left out, the rest is put right, handed on and counted. */
async function* readFor(
  { settings, host }: Request,
  inputs: readonly string[],
  corrections: readonly Correction[],
  tally: Tally,
): AsyncGenerator<TuiEvent> {
  const { stdinName, jobs, vocabulary } = settings;
  for await (const event of loadInputs({ inputs, stdinName, jobs, vocabulary }, host)) {
    if (event.type === 'loaded') tally.read++;
    if (event.type === 'failed') tally.failed++;
    if (event.type === 'failed')
      yield { type: 'failed', failure: { path: event.path, diagnostics: event.diagnostics } };
    else if (event.type === 'loaded')
      for (const report of applyCorrections([event.report], corrections).reports) yield { type: 'loaded', report };
    else if (event.type === 'found') yield event;
  }
}

/** Writes what the interface shows, as `compare -o` would; a refusal comes back in words. */
async function exportTo({ format, path, view, comparison, reports, lang }: ExportRequest, settings: Settings) {
  const views = VIEWS.filter((one) => one === view);
  const chosen = { ...settings, lang, format, views: views.length === 0 ? settings.views : views };
  try {
    const content = await printWith(COMPARISON_PRINTERS, { comparison, reports, diagnostics: [] }, chosen);
    await writeTarget({ path, force: false }, content);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new Error(error.sentences.map((sentence) => sentenceText(withinReach(sentence), lang)).join(' '));
  }
}

/** A refusal without the options of the command line, which cannot be given inside the interface. */
const withinReach = (sentence: Sentence): Sentence =>
  sentence.message === 'file-exists' ? { ...sentence, message: 'other-name' } : sentence;

/** The stages behind the interface, by a vocabulary. */
const engineBy = (vocabulary: Vocabulary): Session['engine'] => ({
  vocabulary,
  compare: (reports, options) => compareSteps(reports, options, vocabulary),
  rebase: rebaseSteps,
  pledges: (reports) => pledgeSteps(reports, {}, vocabulary),
  passages: (reports, category) => passages(reports, category, vocabulary),
  describe: diagnosticText,
});

/** Everything that the interface is given. */
function sessionOf(request: Request, host: Session['host'], native: Actions, parted: Parted, tally: Tally): Session {
  const { settings, args } = request;
  const [view] = settings.views;
  return {
    engine: engineBy(settings.vocabulary),
    host,
    inputs: args,
    read: (inputs) => readFor(request, inputs, parted.inReading, tally),
    corrections: parted.inInterface,
    lang: settings.lang,
    depth: settings.color ? (supportsColor ? supportsColor.level : 1) : 0,
    ascii: settings.ascii,
    options: settings.compare,
    actions: { ...native, exportTo: (wanted) => exportTo(wanted, settings) },
    ...(view === undefined ? {} : { view }),
  };
}

/** Whether the reader listens rather than looks: asked for, or said by the environment. */
function wantsReader({ settings, host: { env } }: Request): boolean {
  const said = [env['ACCESSIBLE'], env['INK_SCREEN_READER']].some((value) => value === '1' || value === 'true');
  return settings.screenReader || said || env['TERM'] === 'dumb';
}

/** How many hundredths the memory may grow by between two collections, where it would double. */
const HEAP_GROWTH = 30;

/**
 * `duibiao [open] INPUT…`: the interactive comparison, as tables or, for screen readers, as questions and answers. Where
 * there is no terminal to show it or no keyboard to use it, what `compare` prints. The interface is loaded here and
 * nowhere else, because it costs a third of a second.
 */
export const run: Run = async (request): Promise<ExitCode> => {
  const { host, settings } = request;
  const stdin = host.stdout.isTTY && settings.target === null ? keyboard(host.stdinIsTTY) : null;
  if (stdin === null) return runCompare(request);
  // It stays open for an hour beside other programs: a thousand reports take a quarter less, at no cost that is felt.
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const { hostOf, nativeActions, openReader, openTui } = await import('../../tui/index.js');
  const tally: Tally = { read: 0, failed: 0 };
  const native = nativeActions(host.env, process.platform);
  const parted = await partedCorrections(settings);
  const session = sessionOf(request, { ...hostOf(process), stdin }, native, parted, tally);
  const outcome = wantsReader(request) ? await openReader(session) : await openTui(session);
  if (outcome === 'interrupted') return EXIT.interrupted;
  return tally.read + tally.failed === 0 ? EXIT.done : exitForReading(tally.read, tally.failed);
};
