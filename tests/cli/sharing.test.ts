import { describe, expect, it } from 'vitest';
import { sharedSources, sharingSentences } from '../../src/cli/inputs/sharing.js';
import { loadBytes } from '../../src/pipeline.js';
import { reportText } from './folder.js';

const loaded = loadBytes(new TextEncoder().encode(reportText('云岭县', 2022, 640)), 'yunling.txt');
const copy = structuredClone(loaded);
const shared = sharingSentences(copy);

describe('sentences that are kept once', () => {
  it('leave a report as it was', () => {
    expect(shared).toEqual(loaded);
  });

  it('are one object for all the findings that stand in them', () => {
    const sentences = shared.report.observations.map(({ source }) => source.sentence);
    const different = new Set(sentences.map(({ start, end }) => `${start}-${end}`));
    expect(sentences.length).toBeGreaterThan(different.size);
    expect(new Set(sentences).size).toBe(different.size);
  });

  it('are two objects where they differ in anything', () => {
    const [one] = loaded.report.observations;
    if (one === undefined) throw new Error('the report has no figure');
    const share = sharedSources();
    const first = share(one.source);
    const other = { ...one.source, sentence: { ...one.source.sentence, text: '别的话' }, headings: ['别的标题'] };
    expect(share(other)).toEqual(other);
    expect(share(one.source)).toEqual(first);
  });
});
