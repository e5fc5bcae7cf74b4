import { folded } from '../view/fold.js';
import type { Grid } from '../view/grid.js';
import { VIEWS } from '../view/index.js';
import type { GridInput } from '../view/view.js';
import { memo } from './memo.js';
import { moveTo } from './move.js';
import type { Scene } from './scene.js';
import { type State, VIEW_IDS, type ViewId } from './state.js';
import { hasPledges } from './work.js';

/** A place where the search was successful; column -1 is the row's label. */
export interface Hit {
  readonly row: number;
  readonly column: number;
}

type Matcher = (text: string) => boolean;

/**
 * What a query looks for: the words as they are, width and case aside; `/re:…` a regular expression. Null where that is
 * not a regular expression.
 */
export const matcherOf = memo((query: string): Matcher | null => {
  if (!query.startsWith('re:')) {
    const words = folded(query);
    return (text) => folded(text).includes(words);
  }
  try {
    const pattern = new RegExp(query.slice(3), 'iu');
    return (text) => pattern.test(text.slice(0, LONGEST_SEARCHED));
  } catch {
    return null;
  }
});

/** A regular expression of the reader's own may be slow: it never sees more than this of a text. */
const LONGEST_SEARCHED = 400;

/** Every hit of a query in a table: heads of columns (which count as their first row), then row by row labels, figures as shown, and the sentences behind them. */
export const hitsIn = memo((grid: Grid, query: string): readonly Hit[] => {
  const matches = matcherOf(query);
  if (matches === null || query === '') return [];
  const hits: Hit[] = grid.columns.flatMap(({ title, subtitle }, column): Hit[] =>
    matches(`${title} ${subtitle}`) ? [{ row: 0, column }] : [],
  );
  const all = [...grid.columns.keys()];
  grid.rows.forEach((row, index) => {
    if (matches(`${row.label} ${row.note}`)) hits.push({ row: index, column: -1 });
    for (const column of grid.searched?.(index) ?? all) {
      const text = grid.searchText(index, column);
      if (text !== '' && matches(text)) hits.push({ row: index, column });
    }
  });
  return hits;
});

/** The hits of the search that has been made, in the table on the screen. */
export const hitsOf = ({ state, grid }: Scene): readonly Hit[] =>
  state.search === null ? [] : hitsIn(grid, state.search.query);

const placeOf = ({ row, column }: Hit): string => `${row}|${column}`;

const placesOf = memo((hits: readonly Hit[]): ReadonlySet<string> => new Set(hits.map(placeOf)), 1);

/** Whether a place is a hit of the search that has been made. */
export function hitTest(scene: Scene): (row: number, column: number) => boolean {
  const places = placesOf(hitsOf(scene));
  return (row, column) => places.has(placeOf({ row, column }));
}

/** Whether a hit lies behind another place. A hit in the label of the cursor's own row leads nowhere. */
const behind = (hit: Hit, { row, column }: Hit): boolean =>
  hit.row > row || (hit.row === row && hit.column > column && column >= 0 && hit.column >= 0);

/** What there is no hit of here, and how many hits the other views have, so that nobody has to try them. */
function notFound({ state, input }: Scene, query: string): string {
  const here = input.say('not-found-here', { query, view: input.say(state.view) });
  const places = hitsElsewhere(input, state.view, query);
  if (places.length > 0) return `${here}  ${input.say('found-elsewhere', { places: places.join('  ') })}`;
  return hasPledges(state) ? `${here}  ${input.say('not-found-elsewhere')}` : here;
}

/**
 * Where else there are hits, under the same filter: `3数量 12处`. Passages are left out, for they would have to be compared
 * first; pledges too while nobody has asked for them.
 */
const hitsElsewhere = memo((input: GridInput, here: ViewId, query: string): readonly string[] => {
  const told = (name: string, view: ViewId, seen: GridInput): readonly string[] => {
    const { length } = hitsIn(VIEWS[view].grid(seen), query);
    return length === 0 ? [] : [input.say('hits-in', { view: name, n: length })];
  };
  return [
    ...(input.category === null ? [] : told(input.say('all-categories'), here, { ...input, category: null })),
    ...VIEW_IDS.flatMap((view, at) =>
      view === here || view === 'passages' ? [] : told(`${at + 1}${input.say(view)}`, view, input),
    ),
  ];
});

/** The cursor put on the next hit behind it (`by` 1) or before it (-1), round the end where there is none. */
export function nextHit(scene: Scene, by: 1 | -1): State {
  const { state, focus, input } = scene;
  const query = state.search?.query ?? '';
  const hits = hitsOf(scene);
  if (hits.length === 0) {
    const text = query === '' ? input.say('nothing-sought') : notFound(scene, query);
    return { ...state, message: { tone: 'notice', text } };
  }
  const order = by === 1 ? hits : [...hits].reverse();
  const here = { row: focus.row, column: focus.column };
  const further = order.find((hit) => (by === 1 ? behind(hit, here) : behind(here, hit)));
  const hit = further ?? order[0];
  if (hit === undefined) return state;
  const moved = moveTo(scene, hit.row, hit.column < 0 ? focus.column : hit.column);
  const notice = further === undefined ? input.say('wrapped') : null;
  return notice === null ? moved : { ...moved, message: { tone: 'notice', text: notice } };
}
