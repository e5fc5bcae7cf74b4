/** What can be asked for in the question-and-answer mode, and by what other words. */
export const READER_COMMANDS = [
  { id: 'overview', zh: '总览', en: 'overview' },
  { id: 'standards', zh: '标准', en: 'standards' },
  { id: 'counts', zh: '数量', en: 'counts' },
  { id: 'initiatives', zh: '举措', en: 'initiatives' },
  { id: 'years', zh: '年度', en: 'years' },
  { id: 'pledges', zh: '对账', en: 'pledges' },
  { id: 'passages', zh: '原文', en: 'passages' },
  { id: 'next', zh: '下一个', en: 'next', also: ['下一行', '下'] },
  { id: 'previous', zh: '上一个', en: 'previous', also: ['上一行', '上'] },
  { id: 'again', zh: '再读', en: 'again' },
  { id: 'go', zh: '行', en: 'row' },
  { id: 'list', zh: '列出', en: 'list' },
  { id: 'evidence', zh: '依据', en: 'evidence', also: ['证据', '出处'] },
  { id: 'category', zh: '类目', en: 'category' },
  { id: 'filter', zh: '筛选', en: 'filter' },
  { id: 'baseline', zh: '基准', en: 'baseline' },
  { id: 'language', zh: '语言', en: 'language' },
  { id: 'help', zh: '帮助', en: 'help' },
  { id: 'quit', zh: '退出', en: 'quit' },
] as const;

/** Name of a command of the question-and-answer mode. */
export type ReaderCommandId = (typeof READER_COMMANDS)[number]['id'];

/** A line as asked: the command, and what stands behind its name. */
export interface Question {
  readonly command: ReaderCommandId;
  readonly argument: string;
}

/**
 * Reads a line: `标准 低保` → standards, 低保. The beginning of an English name is enough, an empty line means the next
 * row, `?` the help, a number that row. Null where it is none of these.
 */
export function readQuestion(line: string): Question | null {
  const text = line.normalize('NFKC').trim();
  if (text === '') return { command: 'next', argument: '' };
  if (text === '?') return { command: 'help', argument: '' };
  if (/^\d+$/.test(text)) return { command: 'go', argument: text };
  const [word = '', ...rest] = text.split(/\s+/);
  const found =
    READER_COMMANDS.find((row) => row.zh === word || ('also' in row && row.also.some((name) => name === word))) ??
    byEnglish(word.toLowerCase());
  return found === undefined ? null : { command: found.id, argument: rest.join(' ') };
}

const byEnglish = (word: string): (typeof READER_COMMANDS)[number] | undefined =>
  READER_COMMANDS.find(({ en }) => /^[a-z]+$/.test(word) && en.startsWith(word));
