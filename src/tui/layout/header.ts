import type { Comparison } from '../../model/comparison.js';
import { memo } from '../state/memo.js';
import type { Scene } from '../state/scene.js';
import { VIEW_IDS } from '../state/state.js';
import { groupName } from '../view/groups.js';
import { type Line, lineWidth, rule, type Segment, seg, spread } from './line.js';
import type { Regions } from './regions.js';

/**
 * The first lines: which view, of what; what the numbers in it mean; a rule. On a short screen the first alone, and in it
 * what is left out, if anything is.
 */
export function header(scene: Scene, { width, top }: Regions): readonly Line[] {
  const { paper } = scene;
  const left = tabs(scene, width);
  const right = whereabouts(scene, width - lineWidth(left, paper) - 1);
  const less = narrowed(scene);
  if (top === 1) return [spread(left, less.length === 0 ? right : less, width, paper)];
  return [spread(left, right, width, paper), spread(about(scene), less, width, paper), rule(width, paper)];
}

/** The views with their keys; narrow screens name only the one that is open. */
function tabs({ state, input }: Scene, width: number): Line {
  const narrow = width < 60;
  const shown = VIEW_IDS.filter((view) => view !== 'passages' || state.view === view);
  return [
    seg(` ${input.say('product')} `, 'strong'),
    ...shown.flatMap((view, at) => {
      const on = view === state.view;
      if (narrow && !on) return [];
      const key = view === 'passages' ? '' : String(at + 1);
      return [seg(on ? `[${key}${input.say(view)}]` : ` ${key}${input.say(view)} `, on ? 'tab-on' : 'tab')];
    }),
  ];
}

/** How many areas over which years, what they are measured against, where help is: as much as there is room for. */
function whereabouts({ world, input, paper }: Scene, room: number): Line {
  const { areas, first, last } = extentOf(world.comparison);
  const span =
    first === undefined || last === undefined
      ? input.say('no-year')
      : first === last
        ? input.say('one-year', { year: first })
        : input.say('span-of-years', { first, last });
  const baseline = input.say('baseline', { name: baselineName(input.arrangement.baseline, input.say) });
  const parts: readonly Segment[] = [
    seg(`${input.say('areas-and-years', { areas, years: span })}  `, 'dim'),
    seg(`${baseline}  `),
    seg(`${input.say('help-hint')} `, 'key'),
  ];
  const from = parts.findIndex((_, at) => lineWidth(parts.slice(at), paper) <= room);
  return from < 0 ? [] : parts.slice(from);
}

/** Of how many areas a comparison is, and over which years. */
const extentOf = memo(({ columns }: Comparison) => {
  const areas = new Set(columns.map(({ area }) => area.code ?? area.name)).size;
  const years = columns.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  return { areas, first: years[0], last: years.at(-1) };
});

function baselineName(baseline: Scene['state']['arrangement']['baseline'], say: Scene['input']['say']): string {
  if (baseline === null) return say('baseline-none');
  if (typeof baseline === 'object') return baseline.area;
  return say(baseline === 'median' ? 'baseline-median' : 'baseline-previous');
}

function about({ view, input, state, world }: Scene): Line {
  const category =
    state.view === 'overview' || state.view === 'passages'
      ? []
      : [
          seg(
            state.category === null
              ? input.say('all-categories')
              : input.say('in-category', { name: world.names.category(state.category) }),
            'group',
          ),
          seg('  '),
        ];
  return [seg(' '), ...category, ...view.about(input)];
}

/** What hides rows or columns, or puts them in another order: always said, so that nobody takes a part for the whole. */
function narrowed(scene: Scene): Line {
  const { state, input, grid, world } = scene;
  const { arrangement } = input;
  const { filter, onlyDiffering, onlyShared, onlyMarked, targets, hidden, columnOrder, corrections } = arrangement;
  const values = { filter: `&${filter}`, shown: grid.rows.length, all: scene.unfiltered };
  const order = columnOrder === null ? undefined : world.row(columnOrder.row);
  const said = [
    ...(filter === '' ? [] : [input.say('filter-on', values)]),
    ...(onlyDiffering ? [input.say('only-differing-on')] : []),
    ...(onlyShared ? [input.say('only-shared-on')] : []),
    ...(onlyMarked ? [input.say('only-marked-on')] : []),
    ...(targets ? [] : [input.say('targets-off')]),
    ...(hidden.length === 0 ? [] : [input.say('columns-hidden', { n: hidden.length })]),
    ...(arrangement.group === 'all'
      ? []
      : [input.say('grouped-by', { name: groupName(arrangement.group, input.say) })]),
    ...(order === undefined ? [] : [input.say('sorted-by', { row: world.showing.name(order) })]),
    ...(arrangement.rowOrder === 'category' ? [] : [input.say(`sort-${arrangement.rowOrder}`)]),
    ...(corrections === state.saved || corrections.length === 0
      ? []
      : [input.say('corrections-open', { n: corrections.length })]),
  ];
  return said.length === 0 ? [] : [seg(`${said.join('  ')} `, 'notice')];
}
