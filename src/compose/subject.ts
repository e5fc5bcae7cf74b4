import { origin, type Sourced } from '../model/origin.js';
import type { Span } from '../model/span.js';
import { type Frame, residue } from './frames.js';
import type { Lexis } from './lexis.js';

const LONGEST_SUBJECT = 60;
const EDGE = /^[、,，;:。的了着和与及等"'”）)\s]+|[、,，;:。了着和与及(（"'“\s]+$/g;

/** What is counted, in the report's own words, with how it is known. */
export function subjectOf(text: string, frame: Frame, lexis: Lexis, previous: Sourced<string> | null): Sourced<string> {
  const after = trim(text.slice(frame.after.start, frame.after.end));
  if (after !== '' && frame.inherited === null && frame.share.residence === undefined && residueOf(after, lexis) !== '')
    return { value: after, origin: origin('stated', 'noun-behind', frame.after) };
  const own = ownSubject(text, frame, lexis);
  if (own !== null) return own;
  const verb = trim(text.slice(frame.own.start, frame.own.end));
  if (previous !== null)
    return { value: previous.value, origin: origin('inherited', verb === '' ? 'figure-before' : 'clause-before') };
  const earlier = frame.earlier[0];
  if (earlier !== undefined)
    return { value: tidy(text, earlier, lexis), origin: origin('inherited', 'clause-before', earlier) };
  return { value: verb, origin: origin('assumed', 'no-subject') };
}

const residueOf = (words: string, lexis: Lexis): string =>
  residue(words, { start: 0, end: words.length }, lexis.functionWords);

function ownSubject(text: string, frame: Frame, lexis: Lexis): Sourced<string> | null {
  const stated = frame.near.map((span) => tidy(text, span, lexis)).filter((words) => residueOf(words, lexis) !== '');
  const first = frame.near[0];
  if (stated.length === 0 || first === undefined) return null;
  const span = { start: first.start, end: frame.near.at(-1)?.end ?? first.end };
  return {
    value: stated.join('').slice(-LONGEST_SUBJECT),
    origin: origin('stated', frame.inherited === null ? 'words-before' : 'figure-before', span),
  };
}

const trim = (words: string): string => words.replace(EDGE, '').slice(0, LONGEST_SUBJECT);

/** Drops verbs, dates and whole-area words from both ends: 全市累计发放低保金达 → 低保金. */
function tidy(text: string, span: Span, lexis: Lexis): string {
  const words = text.slice(span.start, span.end);
  const hits = lexis.functionWords.longest(words);
  let start = 0;
  for (const hit of hits) {
    if (trim(words.slice(start, hit.start)) !== '') break;
    start = hit.end;
  }
  let end = words.length;
  for (const hit of hits.toReversed()) {
    if (hit.start < start || trim(words.slice(hit.end, end)) !== '') break;
    end = hit.start;
  }
  return trim(words.slice(start, end));
}
