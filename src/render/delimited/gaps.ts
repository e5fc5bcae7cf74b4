import type { Gap, GapMention, Gaps } from '../../model/gaps.js';
import { type ColumnOf, column, sheetOf } from './columns.js';
import type { Sheet } from './delimited.js';

interface Mentioned {
  readonly gaps: Gaps;
  readonly gap: Gap;
  readonly mention: GapMention;
}

const COLUMNS: readonly ColumnOf<Mentioned>[] = [
  column('baseline', ({ gaps }) => gaps.baseline),
  column('kind', ({ gap }) => gap.kind),
  column('category', ({ gap }) => gap.category),
  column('indicator', ({ gap }) => gap.indicator),
  column('name', ({ gap }) => gap.name),
  column('peers', ({ gap }) => gap.peers),
  column('of', ({ gaps }) => gaps.of),
  column('area', ({ mention }) => mention.area),
  column('year', ({ mention }) => mention.year),
  column('words', ({ mention }) => mention.name),
  column('sentence', ({ mention }) => mention.text),
  column('path', ({ mention }) => mention.path),
];

/** Gaps, one row for each peer that has what is missing. */
export const gapSheet = (gaps: Gaps): Sheet =>
  sheetOf(
    COLUMNS,
    gaps.gaps.flatMap((gap) => gap.mentions.map((mention) => ({ gaps, gap, mention }))),
  );
