import type { Scene } from '../state/scene.js';
import { areaColumns, areaNames } from './columns.js';

/** A word as a POSIX shell needs it. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./\u4e00-\u9fff-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** The command that prints what is shown, as far as there are options for it. What has none is left out. */
export function commandLine(scene: Scene): string {
  const { state } = scene;
  const { arrangement, view } = state;
  const command = view === 'pledges' || view === 'passages' ? view : 'compare';
  const words = [
    'duibiao',
    command,
    ...inputsOf(scene).map(quoted),
    ...(command === 'compare' ? ['--view', view] : []),
    ...selectionWords(scene),
    ...baselineWords(arrangement.baseline),
    ...groupWords(arrangement.group),
    ...(arrangement.rowOrder === 'category' ? [] : ['--sort', arrangement.rowOrder]),
    ...(arrangement.fastest === 'year' ? [] : ['--columns', arrangement.fastest]),
    ...(arrangement.onlyShared ? ['--only-shared'] : []),
    ...(arrangement.onlyDiffering ? ['--only-differing'] : []),
  ];
  return words.join(' ');
}

/** What of the reports is looked at: as settled at the start, narrowed by what has been hidden and opened since. */
function selectionWords({ state, world, input, options }: Scene): readonly string[] {
  const { areas, years, categories, kinds, indicators, status, search } = options.select ?? {};
  const shown = areaColumns(input).filter(({ at }) => at >= 0);
  const titles = [...new Set(shown.map(({ title }) => title))];
  const all = new Set(areaNames(world.comparison.columns)).size;
  const list = (flag: string, values: readonly (string | number)[] | undefined): readonly string[] =>
    values === undefined ? [] : [flag, quoted(values.join(','))];
  return [
    ...list('--category', state.category === null ? categories : [state.category]),
    ...list('--area', titles.length === all ? areas : titles),
    ...list('--year', years),
    ...list('--kind', kinds),
    ...list('--indicator', indicators),
    ...list('--status', state.arrangement.targets ? status && [status] : ['actual']),
    ...list('--search', search === undefined ? undefined : [search]),
  ];
}

function baselineWords(baseline: Scene['state']['arrangement']['baseline']): readonly string[] {
  if (baseline === null) return [];
  return ['--baseline', typeof baseline === 'object' ? quoted(baseline.area) : baseline];
}

function groupWords(group: Scene['state']['arrangement']['group']): readonly string[] {
  if (group === 'all') return [];
  return ['--group', typeof group === 'object' ? quoted(group.name) : group];
}

/** Files as given on the command line, or else those that have been read. */
function inputsOf({ state }: Scene): readonly string[] {
  if (state.inputs.length > 0) return state.inputs;
  return state.data.reports.map(({ report }) => report.path);
}
