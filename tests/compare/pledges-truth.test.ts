import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchPledges } from '../../src/compare/index.js';
import type { PlacedObservation, Pledge } from '../../src/model/comparison.js';
import { loadBytes } from '../../src/pipeline.js';

const FIXTURES = new URL('../../fixtures/reports/', import.meta.url).pathname;
const TRUTH = new URL('../golden/pledges/truth.json', import.meta.url).pathname;

interface Place {
  readonly file: string;
  readonly text: string;
  readonly sentence: string;
}

interface Known {
  readonly target: Place;
  readonly outcome: Place | null;
  readonly verdict: Pledge['verdict'];
  readonly difference: number | null;
}

const squeeze = (text: string): string => text.replace(/\s/g, '');

function isAt(observation: PlacedObservation | null, place: Place): boolean {
  if (observation === null || !observation.path.endsWith(place.file)) return false;
  const { text, sentence } = observation.source;
  return squeeze(text) === squeeze(place.text) && squeeze(sentence.text).includes(squeeze(place.sentence));
}

/** What is wrong with a pledge, in words; null where it is right. */
function fault(known: Known, pledges: readonly Pledge[]): string | null {
  const pledge = pledges.find(({ target }) => isAt(target, known.target));
  if (pledge === undefined) return `no target: ${known.target.sentence}`;
  const gap = pledge.difference?.points ?? pledge.difference?.absolute ?? null;
  const outcome = known.outcome === null ? pledge.outcome === null : isAt(pledge.outcome, known.outcome);
  if (pledge.verdict === known.verdict && outcome && gap === known.difference) return null;
  return `${known.target.sentence}: ${pledge.verdict} ${gap} (${pledge.outcome?.source.text}), not ${known.verdict} ${known.difference}`;
}

describe('pledges of a fictional county and district over three years', () => {
  const names = readdirSync(FIXTURES).filter((name) => /^(?:wangting|lanqiao)-/.test(name));
  const reports = names.map((name) => loadBytes(readFileSync(join(FIXTURES, name)), name).report);
  const truth = JSON.parse(readFileSync(TRUTH, 'utf8')) as readonly Known[];
  const { pledges } = matchPledges(reports);

  it('knows at least thirty verdicts of all five kinds', () => {
    expect(truth.length).toBeGreaterThanOrEqual(30);
    expect(new Set(truth.map(({ verdict }) => verdict)).size).toBe(5);
  });

  it('finds target, outcome, verdict and difference', () => {
    const faults = truth.map((known) => fault(known, pledges)).filter((found) => found !== null);
    expect(1 - faults.length / truth.length, faults.join('\n')).toBe(1);
  });

  it('invents no pledge', () => {
    const strange = pledges.filter(({ target }) => !truth.some((known) => isAt(target, known.target)));
    expect(strange.map(({ target }) => target.source.text)).toEqual([]);
  });

  it('keeps the pledges that are selected, answered by all reports', () => {
    const chosen = matchPledges(reports, { areas: ['望汀县'], years: [2021], categories: ['elderly-care'] }).pledges;
    const wanted = pledges.filter(
      ({ area, target }) =>
        area === '望汀县' && target.category === 'elderly-care' && target.period?.startsWith('2021') === true,
    );
    expect(chosen).toEqual(wanted);
    expect(chosen.length).toBeGreaterThan(3);
    expect(matchPledges(reports, { areas: ['无此县'] }).pledges).toEqual([]);
  });
});
