import type { Part } from '../model/outline.js';
import type { Head } from './letterhead.js';
import type { CutBlock } from './part-walk.js';
import { isUnmarkedHeading } from './part-walk.js';
import { headingCue, type KnownYears, type PartState, sentenceCue } from './parts.js';
import { findReferencePeriods } from './reference-periods.js';
import { readScopes, type Scope } from './scopes.js';
import type { Headed } from './sections.js';
import { candidatesOf, chooseYears, type ReportYears, type YearCandidate } from './years.js';

/** What is known of a report's parts and years before its body is walked. */
export interface YearReading extends ReportYears {
  readonly base: PartState;
  readonly known: KnownYears;
  /** The summary is about part of a year, so that 下半年 turns to the plan. */
  readonly partYear: boolean;
  readonly candidates: readonly YearCandidate[];
}

/** The body as the years are read from it. */
export interface YearSources {
  readonly head: Head;
  readonly headings: readonly Headed[];
  readonly body: readonly CutBlock[];
}

const UNKNOWN: KnownYears = { summary: null, plan: null };
const OPENING_SENTENCES = 4;

/** Reads which parts a report has and which time each is about, from title, headings, opening and date. */
export function readYears(sources: YearSources): YearReading {
  const titleScopes = sources.head.title === null ? [] : readScopes(sources.head.title.folded);
  const cues = headingScopes(sources);
  const titleParts = partsOf(titleScopes);
  const cueParts = partsOf(cues.map(({ scope }) => scope));
  const base = baseState(sources.head, titleParts, cueParts);
  const hasSummary = base.part === 'summary' || cueParts.has('summary');
  const candidates = [
    ...candidatesOf(titleScopes, 'title', sources.head.title?.span ?? null, base.part),
    ...cues.flatMap(({ scope, from }) => candidatesOf([scope], 'heading', from, null)),
    ...openingYears(sources.body, base.part),
    ...mentionedYear(sources.body, base.part),
  ];
  const months =
    [...titleScopes, ...cues.map(({ scope }) => scope)].find((scope) => scope.part === 'summary')?.period?.months ??
    null;
  const facts = { hasSummary, months, published: sources.head.published };
  const { summary } = chooseYears(candidates, { ...facts, hasPlan: false });
  const partYear = (summary?.months?.[1] ?? 12) < 12;
  const known = { summary: summary?.lastYear ?? null, plan: null };
  const hasPlan =
    base.part === 'plan' || titleParts.has('plan') || cueParts.has('plan') || turns(sources.body, known, partYear);
  const chosen = chooseYears(candidates, { ...facts, hasPlan });
  return {
    ...chosen,
    base,
    known: { summary: known.summary, plan: chosen.plan?.year ?? null },
    partYear,
    candidates,
  };
}

const partsOf = (scopes: readonly Scope[]): Set<Part> =>
  new Set(scopes.flatMap(({ part }) => (part === null ? [] : [part])));

/** The scopes of headings that name a part, marked and unmarked. */
function headingScopes({ headings, body }: YearSources): { scope: Scope; from: { start: number; end: number } }[] {
  const marked = headings.map(({ folded, block }) => ({ words: folded, from: { start: block.start, end: block.end } }));
  const unmarked = body
    .filter(({ block }) => block.heading === null && isUnmarkedHeading(block))
    .map(({ block }) => ({ words: block.folded.text, from: { start: block.start, end: block.end } }));
  return [...marked, ...unmarked].flatMap(({ words, from }) =>
    headingCue(words, UNKNOWN) === null ? [] : readScopes(words).map((scope) => ({ scope, from })),
  );
}

function baseState({ title }: Head, titleParts: ReadonlySet<Part>, cueParts: ReadonlySet<Part>): PartState {
  const state = (part: Part, rule: string): PartState => ({ part, period: null, rule, from: title?.span ?? null });
  if (titleParts.has('summary')) return state('summary', 'title');
  if (titleParts.has('plan')) return state(cueParts.has('summary') ? 'summary' : 'plan', 'title');
  return { part: 'summary', period: null, rule: 'no-word-of-a-part', from: null };
}

/** The years that the first sentences of the body begin with. */
function openingYears(body: readonly CutBlock[], part: Part): YearCandidate[] {
  const first = body.flatMap(({ block, sentences, headingCount }) =>
    sentences.slice(headingCount).map((sentence) => ({ block, sentence })),
  );
  return first.slice(0, OPENING_SENTENCES).flatMap(({ block, sentence }) => {
    const [period] = findReferencePeriods(block.folded.text.slice(sentence.start, sentence.end).slice(0, 20));
    if (period === undefined || period.year === null || period.start > 3) return [];
    const from = { start: block.start, end: block.end };
    return [
      {
        part,
        year: period.year,
        lastYear: period.lastYear ?? period.year,
        months: null,
        source: 'opening' as const,
        from,
      },
    ];
  });
}

/** The year that the body names most often, where it names one more than once and more often than all others together. */
function mentionedYear(body: readonly CutBlock[], part: Part): YearCandidate[] {
  const counts = new Map<number, number>();
  for (const { block } of body) {
    for (const [, year = ''] of block.folded.text.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (top === undefined || top[1] < 2 || top[1] * 2 <= all) return [];
  return [{ part, year: top[0], lastYear: top[0], months: null, source: 'mentions', from: null }];
}

/** Whether any sentence of the body turns to a plan. */
const turns = (body: readonly CutBlock[], known: KnownYears, partYear: boolean): boolean =>
  body.some(({ block, sentences, headingCount }) =>
    sentences
      .slice(headingCount)
      .some(({ start }) => sentenceCue(block.folded.text.slice(start, start + 80), known, partYear) === 'plan'),
  );
