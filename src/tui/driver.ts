import type { Steps } from '../model/steps.js';
import type { Action } from './state/action.js';
import type { Stage } from './state/scene.js';
import type { State } from './state/state.js';
import { isWorthwhile, nextWork, type Work } from './state/work.js';

/** Works at a stretch for so many milliseconds: no key waits longer. */
const STRETCH = 12;

/** How far work has come is told so often, in milliseconds. */
const TOLD = 150;

/** While reports are still arriving, a comparison is given this many times as long to be looked at as it took to make. */
const SHARE = 2;

/** Does what the screen will need and cannot have at once, between the keys. */
export interface Driver {
  /** Looks whether there is work; called after everything that happens. */
  look(): void;
  stop(): void;
}

/** What a driver works for. */
export interface Working {
  readonly state: () => State;
  readonly dispatch: (actions: readonly Action[]) => void;
  readonly fail: (error: unknown) => void;
}

interface Running {
  readonly work: Work;
  readonly steps: Steps<unknown>;
  readonly since: number;
}

/** A driver over a stage. Work that has become worthless is dropped; nothing happens where there is none. */
export function makeDriver(stage: Stage, { state, dispatch, fail }: Working): Driver {
  let running: Running | null = null;
  let stopped = false;
  let told = 0;
  let rested = 0;
  const look = (): void => {
    if (running !== null && !isWorthwhile(running.work, state())) running = null;
    const work = running === null && !stopped ? nextWork(state()) : null;
    if (work === null) return;
    running = { work, steps: stage.work(work), since: performance.now() };
    const wait = state().progress === null ? 0 : Math.max(0, rested - performance.now());
    setTimeout(stretch, wait, running);
  };
  const stretch = (own: Running): void => {
    if (running !== own || stopped) return;
    try {
      const step = advance(own.steps, performance.now() + STRETCH);
      if (step.done === true) end(own);
      else {
        setImmediate(stretch, own);
        tell(step.value);
      }
    } catch (error) {
      fail(error);
    }
  };
  const tell = (share: number): void => {
    if (performance.now() - told < TOLD) return;
    told = performance.now();
    dispatch([{ type: 'working', share }]);
  };
  const end = ({ work, since }: Running): void => {
    running = null;
    rested = performance.now() + SHARE * (performance.now() - since);
    dispatch([{ type: 'worked', work }]);
  };
  const stop = (): void => {
    stopped = true;
  };
  return { look, stop };
}

/** Takes steps until the time is up or there are none left. */
function advance(steps: Steps<unknown>, until: number): IteratorResult<number, unknown> {
  let step = steps.next();
  while (step.done !== true && performance.now() < until) step = steps.next();
  return step;
}
