import { describe, expect, it } from 'vitest';
import type { ObservationFacts } from '../../src/model/observation.js';
import type { Report } from '../../src/model/report.js';
import { initiativeJson, observationJson } from '../../src/render/json/extract.js';
import { ndjsonLines } from '../../src/render/json/ndjson.js';
import { sampleReports } from './sample.js';

const linesOf = (report: Report) => [...ndjsonLines(report, [])].map((line) => JSON.parse(line));

/** The first report with its first observation changed. */
function withFirst(change: Partial<Pick<ObservationFacts, 'id' | 'source' | 'corrected'>>): Report {
  const [report] = sampleReports();
  const [first, ...others] = report?.observations ?? [];
  if (report === undefined || first === undefined) throw new Error('the sample has no observation');
  return { ...report, observations: [{ ...first, ...change }, ...others] };
}

describe('a line of extract --format ndjson', () => {
  it('says all that the contract has of a finding', () => {
    for (const report of sampleReports()) {
      const [, ...lines] = linesOf(report);
      const contract = [...report.observations.map(observationJson), ...report.initiatives.map(initiativeJson)];
      expect(lines.length).toBe(contract.length);
      for (const [at, { area, ...line }] of lines.entries())
        expect(area === null ? line : { area, ...line }).toMatchObject(contract[at] ?? {});
    }
  });

  it.each([
    ['quotation marks and a line break', '"发放\n低保金"\\'],
    ['a line separator and half a surrogate pair', '\u2028低保\ud83d'],
  ])('holds %s', (_, text) => {
    const report = withFirst({});
    const source = report.observations[0]?.source;
    if (source === undefined) throw new Error('no source');
    const odd = withFirst({ id: text, source: { ...source, text, sentence: { ...source.sentence, text } } });
    const line = linesOf(odd)[1];
    expect([line.id, line.text, line.sentence, line.source.text, line.source.sentence.text]).toEqual(
      Array.from({ length: 5 }, () => text),
    );
  });

  it.each([
    [{ corrected: true as const }, true],
    [{}, undefined],
  ])('says that it was corrected only where it was: %o', (change, said) => {
    expect(linesOf(withFirst(change))[1].corrected).toBe(said);
  });
});
