import { CommanderError } from 'commander';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Lang } from '../lexicon/wording/types.js';
import { localeLang, pageWidth } from './environment.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import { cliWords, sentenceText } from './messages.js';
import { checkTarget } from './output.js';
import { refuseEmpty, refuseMistyped, usageErrorOf } from './parse-errors.js';
import { parse, type Typed } from './program.js';
import type { RawOptions } from './raw-options.js';
import type { CommandRow } from './registry/commands.js';
import { LANGS } from './registry/options.js';
import { RUNNERS } from './registry/runners.js';
import type { Settings } from './settings.js';
import { readSettingsFiles } from './settings-file.js';
import { Refusal, say, UsageError } from './usage-error.js';

/** The language of everything that is said before the options are settled: --lang where it is right, else the locale. */
function earlyLang(argv: readonly string[], host: Host): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.split('=')[1] ?? argv[at + 1];
  return (at < 0 ? undefined : LANGS.find((lang) => lang === asked)) ?? localeLang(host.env);
}

/** Parses; what commander throws comes out as our own error, and help as null. */
function read(
  argv: readonly string[],
  lang: Lang,
  version: string,
  host: Host,
  print: (text: string) => void,
): Typed | null {
  try {
    return parse(argv, cliWords(lang), { version, print, width: Math.min(100, pageWidth(host.env, host.stdout)) });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const wrong = usageErrorOf(error, argv, host.cwd);
    if (wrong !== null) throw wrong;
    return null;
  }
}

/** Of the settings in files those that the command has an option for; lists of areas go with the option for groups. */
function allowedFor({ pager, ...rest }: RawOptions, { options }: CommandRow): RawOptions {
  const known = new Set<string>(options.includes('group') ? [...options, 'groups'] : options);
  const kept = Object.entries(rest).filter(([name]) => known.has(name));
  return { ...Object.fromEntries(kept), ...(pager === undefined ? {} : { pager }) };
}

/** The vocabulary of a file; what reads it is loaded only where there is one. */
const ownVocabulary = async (path: string): Promise<Vocabulary> =>
  (await import('./vocabulary/read.js')).readVocabulary(path);

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** The settings of what was typed and of the files; what is wrong in a file is told as such. */
async function settled(
  raw: RawOptions,
  typed: RawOptions,
  { id, formats }: CommandRow,
  { host, vocabulary }: { readonly host: Host; readonly vocabulary: Vocabulary | undefined },
): Promise<Settings> {
  const { settle } = await import('./settle.js');
  const of = (options: RawOptions): Settings => settle(options, host, { command: id, formats }, vocabulary);
  try {
    return of(raw);
  } catch (error) {
    if (!(error instanceof UsageError) || !succeeds(() => of(typed))) throw error;
    throw new Refusal(...error.sentences, say('from-settings'));
  }
}

async function execute(argv: readonly string[], lang: Lang, version: string, host: Host): Promise<ExitCode> {
  let help = '';
  const typed = read(argv, lang, version, host, (text) => {
    help += text;
  });
  if (typed === null) {
    await host.stdout.write(help);
    return EXIT.done;
  }
  const { command, args, options } = typed;
  refuseEmpty(options);
  if (command.id === 'open' && argv[0] !== 'open') refuseMistyped(argv[0], host.cwd);
  const fromFiles = allowedFor(await readSettingsFiles(host), command);
  const raw = { ...fromFiles, ...options };
  const vocabulary = raw.lexicon === undefined ? undefined : await ownVocabulary(raw.lexicon);
  const settings = await settled(raw, options, command, { host, vocabulary });
  const { target, update } = settings;
  if (target !== null) await checkTarget({ ...target, force: target.force || update }, args);
  const { run } = await RUNNERS[command.id]();
  return run({ args, settings, host, version });
}

/** Says a usage error, one sentence after the other, and where to look further if help tells of it; its details a line each. */
async function explainUsage(error: UsageError, lang: Lang, host: Host): Promise<void> {
  const words = cliWords(lang).messages;
  const hint = error instanceof Refusal ? [] : [say('help-hint')];
  const said = [...error.sentences, ...hint].map((sentence) => sentenceText(sentence, lang));
  const details = error.details.map((sentence) => `  ${sentenceText(sentence, lang)}\n`);
  await host.stderr.write(`duibiao: ${words.error}: ${said.join(lang === 'zh' ? '' : ' ')}\n${details.join('')}`);
}

/**
 * Runs a command line and gives the code that the process is to end with. Never throws and never ends the process
 * itself, so that everything written still arrives.
 */
export async function runCommandLine(argv: readonly string[], version: string, host: Host): Promise<ExitCode> {
  const lang = earlyLang(argv, host);
  try {
    return await execute(argv, lang, version, host);
  } catch (error) {
    if (error instanceof UsageError) {
      await explainUsage(error, lang, host);
      return EXIT.usage;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await host.stderr.write(
      `duibiao: ${cliWords(lang).messages.error}: ${sentenceText(say('fault', { reason: '' }), lang)}\n${reason}\n`,
    );
    return EXIT.fault;
  }
}
