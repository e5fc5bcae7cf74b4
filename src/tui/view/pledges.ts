import type { PlacedObservation, Pledge, Pledges, Verdict } from '../../model/comparison.js';
import { formatPercent, formatSigned } from '../../render/format/number.js';
import { formatObservation } from '../../render/format/observation.js';
import { dimensionWords } from '../../render/view/row-label.js';
import { printable } from '../../text/printable.js';
import { type Line, seg } from '../layout/line.js';
import { wrapMarked } from '../layout/marked.js';
import { memo } from '../state/memo.js';
import type { Token } from '../theme/tokens.js';
import { passes } from './filter.js';
import { folded } from './fold.js';
import { EMPTY_CELL, type Grid, type GridCell, type GridColumn, makeGrid } from './grid.js';
import type { GridInput, PanelArea, View } from './view.js';

const VERDICT_TOKENS: Readonly<Record<Verdict, Token>> = {
  met: 'done',
  exceeded: 'done',
  missed: 'open',
  unreported: 'missing',
  'not-comparable': 'dim',
};

/** What a pledge is about, in the reader's language. */
function labelOf({ target }: Pledge, { world }: GridInput): string {
  const { lang, names, showing } = world;
  const name = target.indicator === null ? printable(target.subject) : names.indicator(target.indicator);
  const narrowed = dimensionWords(target, showing.words, lang);
  return narrowed.length === 0 ? name : `${name}(${narrowed.join('、')})`;
}

/** The pledges under the reader's choices; `only differing` leaves those that were not kept or not reported on. */
const shownPledges = memo((input: GridInput): Pledges['pledges'] =>
  input.world
    .pledges()
    .pledges.filter(
      (pledge) =>
        (input.category === null || pledge.target.category === input.category) &&
        (!input.arrangement.onlyDiffering || pledge.verdict === 'missed' || pledge.verdict === 'unreported') &&
        isWanted(pledge, input),
    ),
);

/** Whether a pledge passes the reader's filter: by its name and area, its target or outcome, or their sentences. */
function isWanted(pledge: Pledge, input: GridInput): boolean {
  if (input.arrangement.filter === '') return true;
  const { area, target, outcome } = pledge;
  const said = [target, ...(outcome === null ? [] : [outcome])];
  const subject = {
    names: `${labelOf(pledge, input)} ${target.subject} ${area}`,
    category: target.category,
    isSaidBy: (at: number) => input.world.comparison.columns[at]?.area.name === area,
    values: () => said.map(({ value }) => value),
    sentences: () => said.map(({ source }) => source.sentence.text),
  };
  return passes(subject, input);
}

/** How much an observation says, as its report counts it: `>=300张`, `5,618万元`. */
const amount = (observation: PlacedObservation | null, { world, say }: GridInput): string =>
  observation === null ? '--' : formatObservation(observation, world.lang) || say('not-mentioned');

/** How much of the target was reached: in percent, or, for a share, in points above or below it. */
function reached({ target, outcome, difference }: Pledge, { say }: GridInput): string {
  if (difference === null || outcome === null) return '--';
  if (difference.points !== undefined) return say('points', { n: formatSigned(difference.points) });
  if (target.value === null || outcome.value === null || target.value === 0) return formatSigned(difference.absolute);
  return formatPercent((outcome.value / target.value) * 100).replace(/^\+/, '');
}

const COLUMNS = ['target', 'outcome', 'reached', 'verdict'] as const;

function cellOf(pledge: Pledge | undefined, column: number, input: GridInput): GridCell {
  if (pledge === undefined) return EMPTY_CELL;
  const texts: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    target: amount(pledge.target, input),
    outcome: amount(pledge.outcome, input),
    reached: reached(pledge, input),
    verdict: input.world.showing.words.verdicts[pledge.verdict],
  };
  const name = COLUMNS[column] ?? 'target';
  const text = texts[name];
  const token: Token = name === 'verdict' ? VERDICT_TOKENS[pledge.verdict] : text === '--' ? 'missing' : 'text';
  return { ...EMPTY_CELL, text, token };
}

const yearOf = (observation: PlacedObservation): string => observation.period?.slice(0, 4) ?? '';

function pledgesGrid(input: GridInput): Grid {
  const pledges = shownPledges(input);
  const columns = COLUMNS.map(
    (key): GridColumn => ({ key, title: input.say(key), subtitle: '', role: 'plain', frozen: false }),
  );
  return makeGrid({
    stub: input.say('pledge'),
    parts: '',
    columns,
    rows: pledges.map((pledge) => ({
      id: pledge.target.id,
      label: labelOf(pledge, input),
      note: '',
      group: `${printable(pledge.area)} ${yearOf(pledge.target)} / ${input.world.names.category(pledge.target.category)}`,
    })),
    align: 'right',
    wish: 0,
    cell: (row, column) => cellOf(pledges[row], column, input),
    searchText: (row, column) => folded(sentence(pledges[row], column)),
  });
}

function sentence(pledge: Pledge | undefined, column: number): string {
  if (column === 0) return pledge?.target.source.sentence.text ?? '';
  return column === 1 ? (pledge?.outcome?.source.sentence.text ?? '') : '';
}

/** Both sentences, one below the other, each with its report. */
function pledgePanel(input: GridInput, row: number, { width, paper }: PanelArea): readonly Line[] {
  const pledge = shownPledges(input)[row];
  if (pledge === undefined) return [];
  const { target, outcome } = pledge;
  const said = (name: 'target' | 'outcome', observation: PlacedObservation | null): Line[] => {
    const text =
      observation === null
        ? input.say('not-reported-on')
        : `${printable(observation.source.sentence.text)} (${observation.path}:${observation.source.line})`;
    const lines = wrapMarked(text, [], Math.max(8, width - 10), paper);
    return lines.map((line, at) => [seg(at === 0 ? ` ${input.say(name)}  ` : '       ', 'dim'), ...line]);
  };
  return [...said('target', target), ...said('outcome', outcome)];
}

/** How many pledges came out in which way. */
function summary(input: GridInput): Line {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of shownPledges(input)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const { verdicts } = input.world.showing.words;
  const order: readonly Verdict[] = ['met', 'exceeded', 'missed', 'unreported', 'not-comparable'];
  return order.flatMap((verdict) => {
    const count = counts.get(verdict);
    return count === undefined ? [] : [seg(`${verdicts[verdict]} ${count}  `, VERDICT_TOKENS[verdict])];
  });
}

/** A year's targets against the next year's outcomes. Not reported on is not the same as missed. */
export const PLEDGES: View = {
  id: 'pledges',
  grid: pledgesGrid,
  about: summary,
  panel: (input, _, { row }, area) => pledgePanel(input, row, area),
  open: (input, _, focus) => {
    const pledge = shownPledges(input)[focus.row];
    const outcome = pledge?.outcome === null || pledge === undefined ? [] : [pledge.outcome.id];
    const target = pledge === undefined ? [] : [pledge.target.id];
    return {
      kind: 'evidence',
      ids: focus.column === 1 ? outcome : focus.column === 0 ? target : [...target, ...outcome],
    };
  },
};
