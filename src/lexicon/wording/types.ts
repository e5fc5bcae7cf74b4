import type { CellStatus, Inapplicable, Incomparable, Note, PledgeReason, Verdict } from '../../model/comparison.js';
import type { Loss } from '../../model/explanation.js';
import type { Gap } from '../../model/gaps.js';
import type { InitiativeStatus, Kind, Status } from '../../model/observation.js';
import type { Basis } from '../../model/origin.js';
import type { Part } from '../../model/outline.js';
import type { Vocabulary } from '../vocabulary.js';

/** The languages that every word of the program exists in. */
export type Lang = 'zh' | 'en';

/** The language of a page, and the vocabulary by which its reports were read: the program's own where none is given. */
export interface Speech {
  readonly lang: Lang;
  readonly vocabulary?: Vocabulary;
}

/** The views of a comparison: what is printed one after the other, and the one over years. */
export type ViewId = 'overview' | 'standards' | 'counts' | 'initiatives' | 'years';

/**
 * What a sign beside a figure says: the model's notes, and the states of a cell that have a sign of their own.
 * `target-beside` is the planned value for the same year that stands next to an outcome, `planned` one for another year,
 * `rounded` a converted value without a finite decimal.
 */
export type Mark =
  | Note
  | 'not-mentioned'
  | 'not-applicable'
  | 'incomparable'
  | 'target-beside'
  | 'planned'
  | 'rounded'
  | 'corrected';

/** Words of the printed views: titles, headers, sentences around the tables. `{name}` stands for a value. */
export type Label =
  | 'comparison'
  | 'baseline'
  | 'group'
  | 'group-prefecture'
  | 'group-province'
  | 'group-level'
  | 'baseline-median'
  | 'baseline-previous'
  | 'category'
  | 'overview-cells'
  | 'total'
  | 'comparable-rows'
  | 'nothing-here'
  | 'legend'
  | 'sources'
  | 'median'
  | 'trend'
  | 'change'
  | 'year-unknown'
  | 'area-unknown'
  | 'also-by-one'
  | 'not-in-block'
  | 'at-line'
  | 'columns-dropped'
  | 'subject-unknown'
  | 'list-separator'
  | 'title'
  | 'bureau'
  | 'area'
  | 'published'
  | 'summary-year'
  | 'plan-year'
  | 'conversion'
  | 'rivals'
  | 'pledges'
  | 'target'
  | 'outcome'
  | 'difference'
  | 'points'
  | 'verdict'
  | 'tally'
  | 'gaps'
  | 'gap-peers'
  | 'gap-who'
  | 'rank'
  | 'rank-note'
  | 'gap-none'
  | 'gap-latest'
  | 'word-separator'
  | 'all'
  | 'year'
  | 'reset'
  | 'filter'
  | 'rows-shown'
  | 'contents'
  | 'sentences'
  | 'close'
  | 'figure'
  | 'period'
  | 'status'
  | 'series'
  | 'unit'
  | 'file'
  | 'passages'
  | 'passages-marks'
  | 'passages-reworded'
  | 'passage-paraphrase'
  | 'passage-similar'
  | 'passage-only';

/** Short words for the four numbers in a cell of the overview. */
export type OverviewPart = 'standards' | 'counts' | 'amounts' | 'initiatives';

/** Something of the vocabulary with its names. */
export interface Named {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** What the vocabulary's categories and indicators are called in one language. */
export interface Names {
  /** A category's name: `elderly-care` → 养老服务, Elderly care. An id that the vocabulary has not is shown as it is. */
  category(id: string): string;
  /** An indicator's name: `dibao.standard` → 最低生活保障标准. An id that the vocabulary has not is shown as it is. */
  indicator(id: string): string;
  /** Where a category stands in the taxonomy, from 0; unknown ones come last. */
  rank(id: string): number;
  readonly categories: readonly Named[];
  readonly indicators: readonly Named[];
}

/** Every word of the views in one language, and the names of what the vocabulary has. */
export interface Wording extends Phrases {
  readonly names: Names;
}

/** The views' own words. `Record`s throughout, so that a missing wording does not compile. */
export interface Phrases {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly initiativeStatuses: Readonly<Record<InitiativeStatus, string>>;
  readonly residences: Readonly<Record<'urban' | 'rural' | 'unified', string>>;
  readonly cares: Readonly<Record<'institutional' | 'dispersed', string>>;
  readonly cellStatuses: Readonly<Record<CellStatus, string>>;
  /** What a sign means, for the legend. */
  readonly marks: Readonly<Record<Mark, string>>;
  /** What a sign means in one place, with `{detail}` filled in. */
  readonly markDetails: Readonly<Record<Mark, string>>;
  readonly whys: Readonly<Record<Incomparable | Inapplicable, string>>;
  /** Levels of areas by which columns are grouped. */
  readonly levels: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Why a pledge is judged as it is. */
  readonly reasons: Readonly<Record<PledgeReason, string>>;
  readonly gapKinds: Readonly<Record<Gap['kind'], string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  /** Why a reading that was weighed was not taken. */
  readonly losses: Readonly<Record<Loss, string>>;
  /** The fields of a finding that an explanation speaks of. */
  readonly fields: Readonly<Record<string, string>>;
  readonly views: Readonly<Record<ViewId, string>>;
  readonly overviewParts: Readonly<Record<OverviewPart, string>>;
  readonly labels: Readonly<Record<Label, string>>;
}
