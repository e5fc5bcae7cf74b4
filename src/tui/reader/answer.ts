import { arrange } from '../state/history.js';
import { moveBy, moveTo, withCursor } from '../state/move.js';
import type { Scene, Stage } from '../state/scene.js';
import type { State, ViewId } from '../state/state.js';
import { folded } from '../view/fold.js';
import { READER_COMMANDS, type ReaderCommandId, readQuestion } from './commands.js';
import { speakEvidence, speakList, speakRow } from './speak.js';

/** What is said to a question, and the state that the next one starts from; null where the reader is leaving. */
export interface Answer {
  readonly state: State | null;
  readonly lines: readonly string[];
}

type Answerer = (scene: Scene, argument: string, stage: Stage) => Answer;

const read = (stage: Stage, state: State): Answer => ({ state, lines: speakRow(stage(state)) });

/** A view, narrowed by the words behind its name. */
const view =
  (id: ViewId): Answerer =>
  ({ state }, argument, stage) => {
    const there = withCursor({ ...state, view: id, ...(id === 'overview' ? { category: null } : {}) }, id, {
      row: null,
      column: null,
    });
    const narrowed = arrange(there, { filter: argument });
    const scene = stage(narrowed);
    const count = scene.input.say('rows-found', { n: scene.grid.rows.length });
    return { state: narrowed, lines: [count, ...speakRow(scene)] };
  };

const category: Answerer = (scene, argument, stage) => {
  const { state, world, input } = scene;
  const names = world.names.categories.map(({ id }) => ({ id, name: world.names.category(id) }));
  if (argument === '') return { state, lines: names.map(({ name }) => name) };
  const found = names.find(({ name }) => folded(name).includes(folded(argument)));
  if (found === undefined) return { state, lines: [input.say('not-found', { query: argument })] };
  const chosen: State = { ...state, category: found.id, view: state.view === 'overview' ? 'standards' : state.view };
  return read(stage, withCursor(chosen, chosen.view, { row: null, column: null }));
};

const baseline: Answerer = ({ state, world, input }, argument, stage) => {
  if (argument === '') return read(stage, arrange(state, { baseline: null }));
  const found = world.comparison.columns.find(({ area }) => area.name.includes(argument));
  if (found === undefined) return { state, lines: [input.say('no-such-area', { name: argument })] };
  return read(stage, arrange(state, { baseline: { area: found.area.name } }));
};

/** The evidence of the focused row: of the column whose name is given, else of every column that has any. */
const evidence: Answerer = (scene, argument) => {
  const { state, grid, focus, input, view: shown } = scene;
  const columns = grid.columns.flatMap(({ title, subtitle }, column) =>
    `${title} ${subtitle}`.includes(argument) ? [column] : [],
  );
  const ids = columns.flatMap((column) => {
    const opening = shown.open(input, grid, { row: focus.row, column });
    return opening?.kind === 'evidence' ? opening.ids : [];
  });
  return { state, lines: speakEvidence(scene, [...new Set(ids)]) };
};

const help: Answerer = ({ state, world, input }) => ({
  state,
  lines: [
    input.say('reader-intro'),
    ...READER_COMMANDS.map(({ id, zh, en }) => `${world.lang === 'zh' ? zh : en}: ${input.say(`reader-${id}`)}`),
  ],
});

const ANSWERS: Readonly<Record<ReaderCommandId, Answerer>> = {
  overview: view('overview'),
  standards: view('standards'),
  counts: view('counts'),
  initiatives: view('initiatives'),
  years: view('years'),
  pledges: view('pledges'),
  passages: view('passages'),
  next: (scene, _, stage) => atEnd(scene, 1) ?? read(stage, moveBy(scene, 1, 0)),
  previous: (scene, _, stage) => atEnd(scene, -1) ?? read(stage, moveBy(scene, -1, 0)),
  again: (scene, _, stage) => read(stage, scene.state),
  go: (scene, argument, stage) => read(stage, moveTo(scene, Number.parseInt(argument, 10) - 1 || 0, 0)),
  list: (scene) => ({ state: scene.state, lines: speakList(scene) }),
  evidence,
  category,
  filter: (scene, argument, stage) => read(stage, arrange(scene.state, { filter: argument })),
  baseline,
  language: ({ state }, _, stage) => read(stage, { ...state, lang: state.lang === 'zh' ? 'en' : 'zh' }),
  help,
  quit: () => ({ state: null, lines: [] }),
};

/** Says so where there is no further row; else null. */
function atEnd({ state, grid, focus, input }: Scene, by: 1 | -1): Answer | null {
  const next = focus.row + by;
  if (next >= 0 && next < grid.rows.length) return null;
  return { state, lines: [input.say(by === 1 ? 'no-further-row' : 'no-row-before')] };
}

/** The answer to one line. Sentences only: no colour, no cursor movement, no drawing. */
export function answer(stage: Stage, state: State, line: string): Answer {
  const scene = stage(state);
  const question = readQuestion(line);
  if (question === null) return { state, lines: [scene.input.say('reader-unknown', { text: line.trim() })] };
  return ANSWERS[question.command](scene, question.argument, stage);
}

/** What is said first: how much has been read, and how to go on. */
export function greeting(stage: Stage, state: State): readonly string[] {
  const { input, world } = stage(state);
  const failures = world.failures.map(
    ({ path, diagnostics }) => `${path}: ${diagnostics.map(world.describe).join(' ')}`,
  );
  return [
    `${input.say('loaded', { n: state.data.reports.length })}, ${input.say('failed', { n: failures.length })}.`,
    ...failures,
    input.say('reader-greeting'),
  ];
}
