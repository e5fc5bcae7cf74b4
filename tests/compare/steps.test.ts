import { describe, expect, test } from 'vitest';
import {
  compareReports,
  compareSteps,
  matchPledges,
  pledgeSteps,
  rebase,
  rebaseSteps,
} from '../../src/compare/index.js';
import { each, eachGroup, finish, type Steps, within } from '../../src/model/steps.js';
import { fixtures } from '../tui/helpers/scene.js';

/** Every share that a piece of work tells, and what it ends in. */
function run<T>(steps: Steps<T>): { readonly shares: readonly number[]; readonly result: T } {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { shares, result: step.value };
    shares.push(step.value);
  }
}

describe('work in steps', () => {
  test('tells the share that is done and ends in the result', () => {
    expect(run(each([1, 2, 3, 4], (n) => n * 2))).toEqual({ shares: [0.25, 0.5, 0.75, 1], result: [2, 4, 6, 8] });
  });

  test('as a part of longer work tells the share of the whole', () => {
    expect(run(within(0.5, 1, each(['甲', '乙'], String))).shares).toEqual([0.75, 1]);
  });

  test('counts a group by its size', () => {
    const work = (group: readonly string[]): Steps<readonly string[]> => each(group, String);
    const { shares, result } = run(eachGroup([['甲'], ['乙', '丙', '丁']], work));
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    expect(result).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('without anything to do ends at once', () => {
    expect(finish(each([], String))).toEqual([]);
    expect(finish(eachGroup([], (group: readonly string[]) => each(group, String)))).toEqual([]);
  });
});

describe('comparing in steps', () => {
  const reports = fixtures().map(({ report }) => report);
  const whole = compareReports(reports);

  test.each([
    ['a comparison', () => compareSteps(reports), () => whole],
    ['another baseline', () => rebaseSteps(whole, 'median'), () => rebase(whole, 'median')],
    ['pledges', () => pledgeSteps(reports), () => matchPledges(reports)],
  ] as const)('%s goes forward all the time and ends in what comes of it at once', (_, steps, atOnce) => {
    const { shares, result } = run<unknown>(steps());
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share <= 1)).toBe(true);
    expect(result).toEqual(atOnce());
  });

  test('no step is a large part of the work', () => {
    expect(run(compareSteps(reports)).shares.length).toBeGreaterThan(1000);
  });
});
