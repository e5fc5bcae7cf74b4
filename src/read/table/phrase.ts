import {
  AREA_LABEL,
  CLASS_LABELS,
  DIVISIONS,
  GENERIC_LABELS,
  OUTCOME_LABELS,
  TARGET_LABELS,
  TIME_LABEL,
  TOTALS,
} from '../../lexicon/tables.js';
import { fold } from '../../text/fold.js';

/** The labels of one figure, sorted by what they say of it. */
interface Sorted {
  readonly nouns: readonly string[];
  readonly times: readonly string[];
  readonly statuses: readonly string[];
  readonly areas: readonly string[];
}

type Sort = keyof Sorted;

function sortOf(label: string): Sort {
  if (TIME_LABEL.test(label)) return 'times';
  if (TARGET_LABELS.test(label) || OUTCOME_LABELS.test(label)) return 'statuses';
  if (AREA_LABEL.test(label) || TOTALS.test(label)) return 'areas';
  return 'nouns';
}

function sortLabels(labels: readonly string[]): Sorted {
  const sorted: Record<Sort, string[]> = { nouns: [], times: [], statuses: [], areas: [] };
  for (const raw of labels) {
    const label = plain(raw);
    if (label !== '') sorted[sortOf(fold(label).text)].push(label);
  }
  return {
    ...sorted,
    nouns: orderNouns(sorted.nouns),
    times: sorted.times.map(withYear),
    statuses: sorted.statuses.map(plainStatus),
  };
}

/** The sign of an item: 一、, (2), 其中：. */
const MARKER =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[、.．](?!\d)|[（(]\d{1,2}[）)]|其中[:：]?|[#＃*＊])+/;

/** A label without the sign of its item: 一、城市低保 → 城市低保, 其中：男 → 男. */
const plain = (label: string): string =>
  label
    .replace(MARKER, '')
    .replace(/\s+/g, '')
    .replace(/[:：]$/, '');

/** 年度目标值 → 年度目标, 完成情况 → 完成: the words that a sentence would have. */
const plainStatus = (status: string): string =>
  OUTCOME_LABELS.test(status) ? '完成' : status.replace(/(?:人?数|值|量)$/, '');

const withYear = (time: string): string => (/^(?:19|20)\d\d$/.test(time) ? `${time}年` : time);

/** Words without news go where others are left; what divides stands first; what another label holds is not repeated. */
function orderNouns(nouns: readonly string[]): string[] {
  const telling = nouns.filter((noun) => !GENERIC_LABELS.has(noun));
  const kept = (telling.length > 0 ? telling : nouns).filter(
    (noun, at, all) =>
      !all.some((other, there) => there !== at && other.includes(noun) && (other !== noun || there < at)),
  );
  return [...kept.filter((noun) => DIVISIONS.has(noun)), ...kept.filter((noun) => !DIVISIONS.has(noun))];
}

/** Labels of a row without those that only sort rows, where another one names it. */
export function rowLabels(labels: readonly { readonly heading: string; readonly text: string }[]): string[] {
  const naming = labels.filter(
    ({ heading, text }) => text !== '' && (/\d/.test(text) || !CLASS_LABELS.has(fold(heading).text)),
  );
  return (naming.length > 0 ? naming : labels).map(({ text }) => text);
}

/** A label that only tells town from country: 城市, 农村人数. */
const DIVIDED = /^(城市|农村|城镇|城乡)(标准|人数|户数|资金|金额)?$/;

/** 城市 and 城市标准 in a table of 低保标准 are 城市低保标准. */
function aboutTopic(subject: string, topic: string | null): string {
  const [, division, tail = ''] = DIVIDED.exec(subject) ?? [];
  if (division === undefined || topic === null || topic.includes(division)) return subject;
  return `${division}${tail !== '' && topic.endsWith(tail) ? topic.slice(0, -tail.length) : topic}${tail}`;
}

/** Whether a column's heading says that its cells tell of what was planned, or of what came of it. */
export function statusOf(heading: string): 'target' | 'outcome' | null {
  const label = fold(heading).text;
  if (OUTCOME_LABELS.test(label)) return 'outcome';
  return TARGET_LABELS.test(label) ? 'target' : null;
}

/**
 * A figure in words that the reader of reports understands: 城市低保 × 户数 → `城市低保户数1234户`; what is measured stands
 * before a colon where a time, a target or an area stands before the figure: `农村低保标准：2022年500元/月`,
 * `低保对象：芦堰镇1234人`. `topic` names what is measured where no label does.
 */
export function phrase(labels: readonly string[], value: string, topic: string | null): string {
  const { nouns, times, statuses, areas } = sortLabels(labels);
  const subject = nouns.length > 0 ? aboutTopic(nouns.join(''), topic) : (topic ?? '');
  const details = [...times, ...statuses, ...areas].join('');
  const colon = subject !== '' && details !== '' ? '：' : '';
  return `${subject}${colon}${details}${value}`;
}
