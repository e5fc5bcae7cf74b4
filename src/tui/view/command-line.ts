import type { Scene } from '../state/scene.js';
import { areaColumns } from './columns.js';

/** A word as a POSIX shell needs it. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./\u4e00-\u9fff-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** The command that prints what is shown, as far as there are options for it. What has none is left out. */
export function commandLine(scene: Scene): string {
  const { state, world, input } = scene;
  const { arrangement, view, category } = state;
  const command = view === 'pledges' || view === 'passages' ? view : 'compare';
  const shown = areaColumns(input).filter(({ at }) => at >= 0);
  const areas = [...new Set(shown.map(({ title }) => title))];
  const all = new Set(world.comparison.columns.map(({ area }) => area.name)).size;
  const words = [
    'duibiao',
    command,
    ...inputsOf(scene).map(quoted),
    ...(command === 'compare' ? ['--view', view] : []),
    ...(category === null ? [] : ['--category', category]),
    ...(areas.length === all ? [] : ['--area', quoted(areas.join(','))]),
    ...baselineWords(arrangement.baseline),
    ...(arrangement.rowOrder === 'category' ? [] : ['--sort', arrangement.rowOrder]),
    ...(arrangement.fastest === 'year' ? [] : ['--columns', arrangement.fastest]),
    ...(arrangement.targets ? [] : ['--status', 'actual']),
    ...(arrangement.onlyShared ? ['--only-shared'] : []),
    ...(arrangement.onlyDiffering ? ['--only-differing'] : []),
  ];
  return words.join(' ');
}

function baselineWords(baseline: Scene['state']['arrangement']['baseline']): readonly string[] {
  if (baseline === null) return [];
  return ['--baseline', typeof baseline === 'object' ? quoted(baseline.area) : baseline];
}

/** Files as given on the command line, or else those that have been read. */
function inputsOf({ state }: Scene): readonly string[] {
  if (state.inputs.length > 0) return state.inputs;
  return state.data.reports.map(({ report }) => report.path);
}
