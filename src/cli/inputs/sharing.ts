import type { Source } from '../../model/observation.js';
import type { LoadedReport } from '../../model/report.js';

/**
 * Gives sources that follow one another the same sentence and headings where they say the same: a sentence has three
 * findings, and what was written out for each of them would otherwise be kept three times.
 */
export function sharedSources(): (source: Source) => Source {
  let last: Source | null = null;
  return (source) => {
    const before = last ?? source;
    const { sentence, headings } = before;
    last = {
      ...source,
      sentence: isSameSentence(sentence, source.sentence) ? sentence : source.sentence,
      headings: isSameList(headings, source.headings) ? headings : source.headings,
    };
    return last;
  };
}

const isSameSentence = (a: Source['sentence'], b: Source['sentence']): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text;

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** A report of which each sentence is kept once. */
export function sharingSentences({ report, ...rest }: LoadedReport): LoadedReport {
  const share = sharedSources();
  const observations = report.observations.map((one) => ({ ...one, source: share(one.source) }));
  const initiatives = report.initiatives.map((one) => ({ ...one, source: share(one.source) }));
  return { ...rest, report: { ...report, observations, initiatives } };
}
