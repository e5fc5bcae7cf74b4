import { EN } from '../../lexicon/wording/en.js';
import { ZH } from '../../lexicon/wording/zh.js';
import type { Kind } from '../../model/observation.js';
import type { Format, STATUS_CHOICES, VIEWS } from './options.js';

/** Other names by which choices may be typed: those that tables call them by, and endings of files. */
export type ChoiceNames<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>;

/** Kinds as a table calls them: 标准 → standard. */
export const KIND_NAMES: ChoiceNames<Kind> = {
  standard: [ZH.kinds.standard, EN.kinds.standard],
  amount: [ZH.kinds.amount, EN.kinds.amount],
  ratio: [ZH.kinds.ratio, EN.kinds.ratio],
  count: [ZH.kinds.count, EN.kinds.count],
};

/** 目标 → target. */
export const STATUS_NAMES: ChoiceNames<(typeof STATUS_CHOICES)[number]> = {
  all: [ZH.labels.all],
  actual: [ZH.statuses.actual],
  target: [ZH.statuses.target],
};

/** 总览 → overview. */
export const VIEW_NAMES: ChoiceNames<(typeof VIEWS)[number]> = {
  overview: [ZH.views.overview],
  standards: [ZH.views.standards],
  counts: [ZH.views.counts, ZH.kinds.count],
  initiatives: [ZH.views.initiatives],
  years: [ZH.views.years],
};

/** md → markdown. */
export const FORMAT_NAMES: ChoiceNames<Format> = {
  markdown: ['md'],
  ndjson: ['jsonl'],
  table: ['text', 'txt'],
  html: ['htm'],
};

/** 中位数 → median. An area's name stands for the area. */
export const BASELINE_NAMES: ChoiceNames<'median' | 'previous'> = {
  median: [ZH.labels['baseline-median']],
  previous: [ZH.labels['baseline-previous']],
};

/** The choice that a name, typed as a table shows it, stands for; undefined where it stands for none. */
export const choiceNamed = <T extends string>(
  typed: string,
  choices: readonly T[],
  names?: ChoiceNames<T>,
): T | undefined => choices.find((one) => one === typed || names?.[one]?.includes(typed) === true);
