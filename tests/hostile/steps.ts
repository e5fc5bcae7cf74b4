import { type Profiler, Session } from 'node:inspector';

/**
 * Counts how often the program's functions and loops ran while something was done: the engine's own block counts, which
 * are the same on every machine, where a clock is not. Steps inside regular expressions and built-ins are not seen.
 */
export class StepCounter {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps that `work` takes. */
  count(work: () => void): number {
    this.#take();
    work();
    return this.#take();
  }

  stop(): void {
    this.#session.disconnect();
  }

  #take(): number {
    let steps = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error;
      for (const script of result) if (script.url.includes('/src/')) steps += stepsOf(script);
    });
    return steps;
  }

  #post(method: string, parameters: object = {}): void {
    this.#session.post(method, parameters, (error) => {
      if (error !== null) throw error;
    });
  }
}

const stepsOf = ({ functions }: Profiler.ScriptCoverage): number =>
  functions.reduce((sum, { ranges }) => ranges.reduce((count, range) => count + range.count, sum), 0);
