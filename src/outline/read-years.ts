import type { Part } from '../model/outline.js';
import type { Head } from './letterhead.js';
import { agendaYears, meetingYear } from './meeting.js';
import type { CutBlock } from './part-walk.js';
import type { KnownYears, PartState } from './parts.js';
import type { Scope } from './scopes.js';
import { sloganYears } from './slogans.js';
import {
  announcedMonths,
  datedHeadings,
  headingScopes,
  mentionedYear,
  openingYears,
  planTurns,
  readsAsPlan,
  titleScopes,
  type YearSources,
} from './year-sources.js';
import { candidatesOf, chooseYears, type ReportYears, type YearCandidate } from './years.js';

/** What is known of a report's parts and years before its body is walked. */
export interface YearReading extends ReportYears {
  readonly base: PartState;
  readonly known: KnownYears;
  readonly candidates: readonly YearCandidate[];
}

/** Reads which parts a report has and which time each is about, from title, headings, opening, turns and date. */
export function readYears(sources: YearSources): YearReading {
  const { head, body, lead } = sources;
  const meeting = meetingYear(head);
  const title = titleScopes(head).filter(({ part }) => meeting === null || part !== null);
  const cues = headingScopes(sources);
  const titleParts = partsOf(title);
  const cueParts = partsOf(cues.map(({ scope }) => scope));
  const base = baseState(head, titleParts, cueParts, body);
  const stated = [
    ...candidatesOf(title, 'title', head.title?.span ?? null, base.part),
    ...agendaYears(body, meeting),
    ...cues.flatMap(({ scope, from }) => candidatesOf([scope], 'heading', from, null)),
    ...openingYears(body, base.part, lastYearBefore(head.published)),
    ...mentionedYear(head.published === null ? [...lead, ...body] : body, base.part, head.published !== null),
    ...(base.part === 'summary' ? sloganYears([...lead, ...body].map(({ block }) => block)) : []),
  ];
  const scopes = [...title, ...cues.map(({ scope }) => scope)];
  const facts = {
    hasSummary: base.part === 'summary' || cueParts.has('summary'),
    months: scopes.find(({ part }) => part === 'summary')?.period?.months ?? announcedMonths(body),
    published: head.published ?? (meeting === null ? null : `${meeting}-01`),
  };
  const { summary } = chooseYears(stated, { ...facts, hasPlan: false });
  const known = {
    summary: summary?.lastYear ?? null,
    plan: null,
    published: yearOf(head.published),
    meeting,
    lastMonth: summary?.months?.[1] ?? 12,
  };
  const turns = planTurns(body, known);
  const candidates = [...stated, ...datedHeadings(sources, known), ...turnYears(turns)];
  const hasPlan =
    base.part === 'plan' ||
    titleParts.has('plan') ||
    turns.length > 0 ||
    candidates.some(isPlan) ||
    cueParts.has('plan');
  const chosen = chooseYears(candidates, { ...facts, hasPlan });
  return { ...chosen, base, known: { ...known, plan: chosen.plan?.lastYear ?? null }, candidates };
}

const isPlan = ({ part }: YearCandidate): boolean => part === 'plan';
/** The last year that a report published on a day can be about: the year before, where that day is in its first half. */
const lastYearBefore = (date: string | null): number | null =>
  date === null ? null : Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) <= 6 ? 1 : 0);

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

const partsOf = (scopes: readonly Scope[]): Set<Part> =>
  new Set(scopes.flatMap(({ part }) => (part === null ? [] : [part])));

const turnYears = (turns: ReturnType<typeof planTurns>): YearCandidate[] =>
  turns.flatMap(({ year, from }) =>
    year === null ? [] : [{ part: 'plan' as const, year, lastYear: year, months: null, source: 'turn' as const, from }],
  );

/** The part that holds until something else is said: the title's, otherwise the headings', otherwise by the wording. */
function baseState(
  { title }: Head,
  titleParts: ReadonlySet<Part>,
  cueParts: ReadonlySet<Part>,
  body: readonly CutBlock[],
): PartState {
  const byTitle = (part: Part): PartState => ({ part, period: null, rule: 'title', from: title?.span ?? null });
  const assumed = (part: Part, rule: string): PartState => ({ part, period: null, rule, from: null });
  if (titleParts.has('summary')) return byTitle('summary');
  if (titleParts.has('plan')) return byTitle(cueParts.has('summary') ? 'summary' : 'plan');
  if (cueParts.size === 0 && readsAsPlan(body)) return assumed('plan', 'words-of-intention');
  return assumed('summary', 'no-word-of-a-part');
}
