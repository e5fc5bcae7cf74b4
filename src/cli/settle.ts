import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import type { Lang, Named } from '../lexicon/wording/types.js';
import type { Baseline, CompareOptions, Selection } from '../model/comparison.js';
import { KINDS } from '../model/observation.js';
import { DEFAULT_VIEWS } from '../render/view/index.js';
import { drawsAsciiOnly, localeLang, pageWidth, wantsColor } from './environment.js';
import type { Host } from './host.js';
import type { RawOptions } from './raw-options.js';
import { BASELINE_NAMES, choiceNamed, KIND_NAMES, STATUS_NAMES, VIEW_NAMES } from './registry/choice-names.js';
import { COLUMN_ORDERS, type Format, LANGS, SORTS, STATUS_CHOICES, VIEWS, WHEN } from './registry/options.js';
import type { Settings, Target } from './settings.js';
import { type Printing, settleFormat } from './settle-format.js';
import { grouping } from './settle-group.js';
import { choice, choiceList, idList, parts, wholeNumber, years } from './settle-values.js';
import type { Nameable } from './suggest.js';

function baseline(value: string | undefined): Baseline {
  if (value === undefined) return null;
  return choiceNamed(value, ['median', 'previous'], BASELINE_NAMES) ?? { area: value };
}

const nameables = (rows: readonly Named[]): readonly Nameable[] =>
  rows.map(({ id, zh, en }) => ({ id, names: [zh, en] }));

function selection(raw: RawOptions, vocabulary: Vocabulary): Selection {
  const [categories, indicators] = [nameables(vocabulary.categories), nameables(vocabulary.indicators)];
  const { area, year, category, kind, indicator, status, search } = raw;
  return {
    ...(area === undefined ? {} : { areas: parts(area) }),
    ...(year === undefined ? {} : { years: years(year) }),
    ...(category === undefined ? {} : { categories: idList('--category', category, categories, 'categories') }),
    ...(kind === undefined ? {} : { kinds: choiceList('--kind', kind, KINDS, KIND_NAMES) }),
    ...(indicator === undefined ? {} : { indicators: idList('--indicator', indicator, indicators, 'indicators') }),
    ...(status === undefined ? {} : { status: choice('--status', status, STATUS_CHOICES, STATUS_NAMES) }),
    ...(search === undefined ? {} : { search }),
  };
}

function compareOptions(raw: RawOptions, vocabulary: Vocabulary): CompareOptions {
  const { sort, columns } = raw;
  return {
    select: selection(raw, vocabulary),
    baseline: baseline(raw.baseline),
    group: grouping(raw),
    ...(sort === undefined ? {} : { sort: choice('--sort', sort, SORTS) }),
    ...(columns === undefined ? {} : { columns: choice('--columns', columns, COLUMN_ORDERS) }),
    onlyShared: raw.onlyShared ?? false,
    onlyDiffering: raw.onlyDiffering ?? false,
  };
}

/** The language asked for or the locale's; asked for wrongly it is an error like any other. */
const settleLang = (raw: Pick<RawOptions, 'lang'>, host: Host): Lang =>
  raw.lang === undefined ? localeLang(host.env) : choice('--lang', raw.lang, LANGS);

/** A byte order mark tells spreadsheets that a CSV file is UTF-8; programs that read a pipe trip over it. */
function wantsBom(raw: RawOptions, chosen: Format): boolean {
  const asked = raw.bom === undefined ? 'auto' : choice('--bom', raw.bom, WHEN);
  return asked === 'always' || (asked === 'auto' && chosen === 'csv' && targetOf(raw) !== null);
}

/** A page has room for the years beside all else. */
function viewsOf({ view }: RawOptions, chosen: Format): Settings['views'] {
  if (view !== undefined) return choiceList('--view', view, VIEWS, VIEW_NAMES);
  return chosen === 'html' ? [...DEFAULT_VIEWS, 'years'] : DEFAULT_VIEWS;
}

const jobs = (raw: RawOptions): number | null =>
  raw.jobs === undefined ? null : wholeNumber('--jobs', raw.jobs, 1, 256);

/** Names of standard output. As a file it would be replaced rather than written to. */
const STDOUT: ReadonlySet<string> = new Set(['-', '/dev/stdout']);

const targetOf = ({ output, force }: RawOptions): Target | null =>
  output === undefined || STDOUT.has(output) ? null : { path: output, force: force ?? false };

/** What a page looks like: asked for, or as the terminal is. A file is written as if nobody were looking. */
function page(raw: RawOptions, host: Host): Pick<Settings, 'color' | 'width' | 'ascii' | 'pager'> {
  const { env, stdout } = host;
  const isTTY = stdout.isTTY && targetOf(raw) === null;
  const asked = raw.color === undefined ? 'auto' : choice('--color', raw.color, WHEN);
  return {
    color: wantsColor(asked, env, { isTTY }),
    width: raw.width === undefined ? pageWidth(env, stdout) : wholeNumber('--width', raw.width, 40, 10_000),
    ascii: raw.ascii ?? (isTTY && drawsAsciiOnly(env)),
    pager: raw.pager !== false && isTTY && host.stdinIsTTY,
  };
}

/** Switches: off unless given. */
const switches = (raw: RawOptions): Pick<Settings, 'screenReader' | 'quiet' | 'verbose' | 'update'> => ({
  screenReader: raw.screenReader ?? false,
  quiet: raw.quiet ?? false,
  verbose: raw.verbose ?? false,
  update: raw.update ?? false,
});

/**
 * Checks what was typed, asks the environment once and gives the settings that a command runs with. Throws a UsageError
 * that names the option, what is wrong, and the nearest right value; names are those of the vocabulary.
 */
export function settle(raw: RawOptions, host: Host, printing: Printing, vocabulary: Vocabulary = BUILT_IN): Settings {
  const chosen = settleFormat(raw, printing);
  return Object.freeze({
    ...page(raw, host),
    ...switches(raw),
    lang: settleLang(raw, host),
    vocabulary,
    format: chosen,
    target: targetOf(raw),
    views: viewsOf(raw, chosen),
    compare: compareOptions(raw, vocabulary),
    bom: wantsBom(raw, chosen),
    corrections: raw.corrections ?? null,
    stdinName: raw.stdinName ?? '-',
    fromDocuments: raw.from !== undefined && choice('--from', raw.from, ['ndjson']) === 'ndjson',
    jobs: jobs(raw),
  });
}
