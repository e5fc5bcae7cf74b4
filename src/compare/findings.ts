import type { Comparison, InitiativeRow, Row } from '../model/comparison.js';
import type { Gap, GapMention } from '../model/gaps.js';
import { groupBy } from '../model/group-by.js';
import type { Initiative } from '../model/observation.js';
import type { Report } from '../model/report.js';

/** Something that reports may have, with each column's own words for it. */
export interface Finding {
  readonly kind: Gap['kind'];
  readonly category: string;
  readonly indicator: string | null;
  readonly name: string;
  readonly mentions: ReadonlyMap<number, readonly GapMention[]>;
}

/** How many sentences stand for a whole category in one column. */
const PER_CATEGORY = 3;

type Mentions = Map<number, GapMention[]>;

/** Everything that the columns of a comparison have: indicators, series without one, initiatives, and whole categories. */
export function findingsOf(comparison: Comparison, reports: readonly Report[]): Finding[] {
  const rows = comparison.rows.filter(({ area }) => area === undefined);
  const mentionsOf = rowMentions(comparison, reports);
  const byIndicator = groupBy(
    rows.filter(({ indicator }) => indicator !== null),
    ({ indicator }) => indicator ?? '',
  );
  const indicators = [...byIndicator].flatMap(([indicator, own]) =>
    finding('indicator', own[0]?.category, indicator, indicator, own.map(mentionsOf)),
  );
  const series = rows.flatMap((row) =>
    row.indicator === null ? finding('series', row.category, null, row.subject, [mentionsOf(row)]) : [],
  );
  const named = initiativeMentions(comparison, reports);
  const initiatives = comparison.initiatives.flatMap((row) =>
    finding('initiative', row.category, null, row.name, [named(row)]),
  );
  const all = [...indicators, ...series, ...initiatives];
  return [...categoriesOf(all), ...all];
}

function finding(
  kind: Gap['kind'],
  category: string | undefined,
  indicator: string | null,
  name: string,
  parts: readonly Mentions[],
): Finding[] {
  const mentions: Mentions = new Map();
  for (const part of parts) {
    for (const [column, own] of part) mentions.set(column, [...(mentions.get(column) ?? []), ...own]);
  }
  return category === undefined ? [] : [{ kind, category, indicator, name, mentions }];
}

/** A category is had by whoever has anything in it. */
function categoriesOf(findings: readonly Finding[]): Finding[] {
  return [...groupBy(findings, ({ category }) => category)].flatMap(([category, own]) => {
    const all = own.map(({ mentions }) => new Map([...mentions].map(([column, list]) => [column, [...list]])));
    return finding('category', category, null, category, all).map((found) => ({
      ...found,
      mentions: new Map([...found.mentions].map(([column, list]) => [column, list.slice(0, PER_CATEGORY)])),
    }));
  });
}

/** What the columns' cells of a row rest on. */
function rowMentions({ columns }: Comparison, reports: readonly Report[]): (row: Row) => Mentions {
  const index = new Map(
    reports.flatMap(({ path, observations }) => observations.map((one) => [one.id, { one, path }] as const)),
  );
  return ({ cells }) => {
    const mentions: Mentions = new Map();
    for (const [column, { observations }] of cells.held) {
      const own = observations.flatMap((id) => index.get(id) ?? []);
      const { name: area = '' } = columns[column]?.area ?? {};
      const year = columns[column]?.year ?? null;
      const made = own.map(({ one: { id, subject, source }, path }) => ({
        area,
        year,
        id,
        name: subject,
        text: source.sentence.text,
        path,
      }));
      if (made.length > 0) mentions.set(column, made);
    }
    return mentions;
  };
}

function initiativeMentions({ columns }: Comparison, reports: readonly Report[]): (row: InitiativeRow) => Mentions {
  const paths = new Map<Initiative['id'], string>(
    reports.flatMap(({ path, initiatives }) => initiatives.map(({ id }) => [id, path] as const)),
  );
  return ({ cells }) => {
    const mentions: Mentions = new Map();
    for (const [column, entries] of cells.held) {
      const area = columns[column]?.area.name ?? '';
      const year = columns[column]?.year ?? null;
      const made = entries.map(({ id, name, text }) => ({ area, year, id, name, text, path: paths.get(id) ?? '' }));
      if (made.length > 0) mentions.set(column, made);
    }
    return mentions;
  };
}
