import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { comparePassages, compareSteps, pledgeSteps, rebaseSteps } from '../../../src/compare/index.js';
import type { LoadedReport } from '../../../src/model/report.js';
import { loadBytes } from '../../../src/pipeline.js';
import { App } from '../../../src/tui/app.js';
import { canvasOver } from '../../../src/tui/canvas.js';
import { Box, render } from '../../../src/tui/ink.js';
import { paintLine, UNICODE_PAPER } from '../../../src/tui/layout/line.js';
import { makeRuntime, type Runtime } from '../../../src/tui/runtime.js';
import { makeStage } from '../../../src/tui/state/scene.js';
import { initialState } from '../../../src/tui/state/state.js';
import { makeUpdate } from '../../../src/tui/state/update.js';
import { type Picture, paint } from '../../../src/tui/terminal/paint.js';
import { step } from '../../../src/tui/terminal/step.js';
import { generateReport } from '../genre/report.js';
import { median } from '../measure.js';
import type { Result, Scale } from '../result.js';

const COLUMNS = 120;
const ROWS = 40;
const TERMINAL = { ambiguous: 1, probed: true } as const;
const VIEWS = { overview: '1', standards: '2', counts: '3', initiatives: '4', years: '5' } as const;

/** Down the table far enough to scroll, across it, and back, over and over. */
const WALK = [...'j'.repeat(50), ...'l'.repeat(20), ...'k'.repeat(30), ...'h'.repeat(10)];

/** Keys before those that count: nothing is compiled yet, and a view is made with the first. */
const WARMING = WALK.length;

/** A key may take so many empty frames: 8 ms where a frame takes 0.27 ms, as it does on a slow machine. */
const TARGET = 30;
const MOST_BYTES = 1024;

/** What one key costs: milliseconds of processor time until its bytes are ready, and how many there are. */
interface Cost extends Written {
  readonly ms: number;
}

/** Bytes that a key writes: at once, and when the cursor rests. */
interface Written {
  readonly bytes: number;
  readonly atRest: number;
}

/** Work for one key with many reports loaded, beside a frame of Ink that shows nothing; and what is written for it. */
export async function keys({ loaded, strokes }: Scale): Promise<Result[]> {
  const runtime = runtimeOver(Array.from({ length: loaded }, (_, seed) => reportOf(seed)));
  const player = play(runtime);
  const rows: Result[] = [];
  for (const [view, key] of Object.entries(VIEWS)) {
    const costs: Cost[] = [];
    const frames: number[] = [];
    await player.press(key);
    for (let at = 0; at < WARMING + strokes; at++) {
      const cost = await player.press(WALK[at % WALK.length] ?? 'j');
      const frame = await player.empty();
      if (at < WARMING) continue;
      costs.push(cost);
      frames.push(frame);
    }
    rows.push(...rowsOf(`${view}, ${loaded} reports`, costs, median(frames)));
  }
  player.stop();
  return rows;
}

function rowsOf(name: string, costs: readonly Cost[], frame: number): Result[] {
  const ms = median(costs.map((cost) => cost.ms));
  const bytes = costs.map((cost) => cost.bytes);
  const atRest = Math.max(...costs.map((cost) => cost.atRest));
  const section = 'keys';
  return [
    {
      section,
      name,
      shown: `${ms.toFixed(1)} ms (empty Ink frame ${frame.toFixed(2)} ms)`,
      value: ms / frame,
      unit: 'x',
      target: TARGET,
      bound: 'most',
    },
    {
      section,
      name: `${name}, bytes of a move`,
      shown: `at most ${Math.max(...bytes)} B, and ${atRest} B when it rests`,
      value: median(bytes),
      unit: 'B',
      target: MOST_BYTES,
      bound: 'most',
    },
  ];
}

function reportOf(seed: number): LoadedReport {
  const { path, text } = generateReport(seed);
  return { ...loadBytes(Buffer.from(text), path), text: null };
}

/** The interface over reports, as the program has it, but for its terminal. */
function runtimeOver(reports: readonly LoadedReport[]): Runtime {
  const engine = {
    compare: compareSteps,
    rebase: rebaseSteps,
    pledges: pledgeSteps,
    passages: comparePassages,
    describe: () => '',
  };
  const stage = makeStage(engine, UNICODE_PAPER);
  const initial = initialState({ columns: COLUMNS, rows: ROWS, data: { reports, failures: [] } });
  return makeRuntime({ stage, update: makeUpdate(stage), initial, depth: 2, perform: () => {} });
}

/** Something that keys are pressed on. */
interface KeyPlayer {
  press(key: string): Promise<Cost>;
  /** Milliseconds of a frame in which nothing stands. */
  empty(): Promise<number>;
  stop(): void;
}

/** Ink over an output that only tells when a frame is there. */
function inkOver(drawn: (rows: readonly number[]) => void) {
  const stdout = Object.assign(new Writable(), { columns: COLUMNS, rows: ROWS }) as unknown as WriteStream;
  return { stdout: canvasOver(stdout, drawn), debug: true, patchConsole: false, exitOnCtrlC: false };
}

function play(runtime: Runtime): KeyPlayer {
  let picture: Picture | null = null;
  let written: Written = { bytes: 0, atRest: 0 };
  let done = (): void => {};
  const drawn = (rows: readonly number[]): void => {
    const { lines, caret, detail } = runtime.current();
    const brush = runtime.brush();
    const painted = rows.map((row) => paintLine(lines[row] ?? [], brush));
    const next = { lines: painted, cursor: caret, ...(detail === null ? {} : { detail }) };
    const first = step(picture, next, TERMINAL);
    const rest = first.picture === next ? '' : paint(first.picture, next, TERMINAL);
    written = { bytes: Buffer.byteLength(first.bytes), atRest: Buffer.byteLength(rest) };
    picture = next;
    done();
  };
  const app = render(<App source={runtime} />, inkOver(drawn));
  const nothing = render(
    <Blank />,
    inkOver(() => done()),
  );
  const timed = async (work: () => void): Promise<number> => {
    const start = process.cpuUsage();
    await new Promise<void>((resolve) => {
      done = resolve;
      work();
    });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return {
    press: async (key) => {
      const ms = await timed(() => runtime.dispatch([{ type: 'key', key, printing: true }]));
      return { ms, ...written };
    },
    empty: () => timed(() => nothing.rerender(<Blank />)),
    stop: () => {
      app.unmount();
      nothing.unmount();
    },
  };
}

/** A screen with nothing on it. */
const Blank = () => <Box width={COLUMNS} height={ROWS - 1} />;
