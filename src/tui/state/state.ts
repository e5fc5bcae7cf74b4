import type { Lang } from '../../lexicon/wording/types.js';
import type { Baseline, Grouping, RowSort } from '../../model/comparison.js';
import type { LoadedReport } from '../../model/report.js';
import type { Correction, Failure } from '../session.js';
import type { ThemeName } from '../theme/themes.js';

/** The views, in the order of their keys 1 to 6; passages open from a category. */
export const VIEW_IDS = ['overview', 'standards', 'counts', 'initiatives', 'years', 'pledges', 'passages'] as const;

/** One of the views. */
export type ViewId = (typeof VIEW_IDS)[number];

/** Columns put in order by the values of one row. */
export interface ColumnOrder {
  readonly row: string;
  readonly direction: 'down' | 'up';
}

/** What the reader has arranged. Undo and redo go from one arrangement to another; moving about is not part of it. */
export interface Arrangement {
  readonly baseline: Baseline;
  /** Within which columns ranks and medians are taken. */
  readonly group: Grouping;
  readonly filter: string;
  /** Keys of columns not shown. */
  readonly hidden: readonly string[];
  /** Keys of columns that stay in sight, in the order in which they were pinned. */
  readonly pinned: readonly string[];
  /** Keys of columns in an order of the reader's own; those not named follow as they come. */
  readonly moved: readonly string[];
  readonly columnOrder: ColumnOrder | null;
  readonly rowOrder: RowSort;
  /** Which varies fastest over the columns. */
  readonly fastest: 'area' | 'year';
  /** What standards are shown by. */
  readonly by: 'month' | 'year';
  readonly targets: boolean;
  readonly onlyDiffering: boolean;
  readonly onlyShared: boolean;
  readonly onlyMarked: boolean;
  /** `row|column` of the cells that the reader has marked. */
  readonly marks: readonly string[];
  /** What the reader has put right, for this session and for a file of corrections; never written to a report. */
  readonly corrections: readonly Correction[];
}

/** Where the reader is in one view. Rows and columns are kept by id, so that a new order moves nothing from under them. */
export interface Cursor {
  readonly row: string | null;
  readonly column: string | null;
  /** First line of the window over groups and rows, and first of the columns that scroll. */
  readonly top: number;
  readonly left: number;
}

/** What has been read so far. */
export interface Data {
  readonly reports: readonly LoadedReport[];
  readonly failures: readonly Failure[];
}

/** What a comparison is made of. */
export interface Basis {
  readonly reports: Data['reports'];
  readonly corrections: readonly Correction[];
  readonly baseline: Arrangement['baseline'];
  readonly group: Arrangement['group'];
  readonly targets: boolean;
}

/** How far reading has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A cell of the comparison: a row by its id, a column by its place there. */
export interface CellPlace {
  readonly row: string;
  readonly column: number;
}

/** The pane with the evidence of a cell. */
export interface Evidence {
  readonly cell: CellPlace | null;
  /** Ids of observations or initiatives. */
  readonly ids: readonly string[];
  readonly at: number;
  readonly scroll: number;
}

/** What a line is typed for. */
export type PromptKind =
  | 'search'
  | 'help-search'
  | 'filter'
  | 'command'
  | 'add-files'
  | 'export'
  | 'save-corrections'
  | 'load-corrections'
  | 'set-value'
  | 'set-indicator';

/** A line being typed. */
export interface Prompt {
  readonly kind: PromptKind;
  readonly text: string;
  /** Where the next character goes, in UTF-16 units. */
  readonly caret: number;
  /** Which of the offered lines is chosen, from 0. */
  readonly at: number;
}

/** The lists that offer a choice. */
export type MenuId = 'baseline' | 'group' | 'sort' | 'copy' | 'correct' | 'quit';

/** What covers the table: the keys, a list to choose from, or the columns to show. */
export type Overlay =
  | { readonly kind: 'help'; readonly scroll: number; readonly query: string }
  | { readonly kind: 'menu'; readonly menu: MenuId; readonly at: number }
  | { readonly kind: 'columns'; readonly at: number };

/** A search that has been made; `n` and `N` go through its hits. */
export interface Search {
  readonly query: string;
}

/** Something to say until the next key. */
export interface Message {
  readonly tone: 'notice' | 'failed';
  readonly text: string;
}

/** Everything that the screen is drawn from. */
export interface State {
  readonly columns: number;
  readonly rows: number;
  readonly lang: Lang;
  readonly data: Data;
  /** Null where nothing is being read. */
  readonly progress: Progress | null;
  readonly view: ViewId;
  /** The category that the tables are narrowed to, or null for all. */
  readonly category: string | null;
  readonly arrangement: Arrangement;
  readonly past: readonly Arrangement[];
  readonly future: readonly Arrangement[];
  readonly cursors: Readonly<Record<ViewId, Cursor>>;
  readonly evidence: Evidence | null;
  readonly prompt: Prompt | null;
  readonly overlay: Overlay | null;
  readonly search: Search | null;
  readonly message: Message | null;
  /** The corrections that are in the file. */
  readonly saved: readonly Correction[];
  readonly theme: ThemeName;
  /** What the comparison on the screen is made of while the one that is wanted is worked out; null where it is that one. */
  readonly basis: Basis | null;
  /** What the pledges have been worked out of. */
  readonly pledged: Basis | null;
  /** How much of the work is done, from 0 to 1; null where there is none. */
  readonly working: number | null;
  /** What was given to be read, as on the command line. */
  readonly inputs: readonly string[];
}

const CURSOR: Cursor = { row: null, column: null, top: 0, left: 0 };

/** How a comparison is first shown, with what the command line has settled already. */
export const arrangement = (given: Partial<Arrangement> = {}): Arrangement => ({
  baseline: null,
  group: 'all',
  filter: '',
  hidden: [],
  pinned: [],
  moved: [],
  columnOrder: null,
  rowOrder: 'category',
  fastest: 'year',
  by: 'month',
  targets: true,
  onlyDiffering: false,
  onlyShared: false,
  onlyMarked: false,
  marks: [],
  corrections: [],
  ...given,
});

/** The state before the first key. */
export const initialState = (given: Partial<State> = {}): State => ({
  columns: 80,
  rows: 24,
  lang: 'zh',
  data: { reports: [], failures: [] },
  progress: null,
  view: 'overview',
  category: null,
  arrangement: arrangement(),
  past: [],
  future: [],
  cursors: {
    overview: CURSOR,
    standards: CURSOR,
    counts: CURSOR,
    initiatives: CURSOR,
    years: CURSOR,
    pledges: CURSOR,
    passages: CURSOR,
  },
  evidence: null,
  prompt: null,
  overlay: null,
  search: null,
  message: null,
  saved: [],
  theme: 'plain',
  basis: null,
  pledged: null,
  working: null,
  inputs: [],
  ...given,
});
