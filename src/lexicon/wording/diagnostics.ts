import type { Diagnostic } from '../../model/diagnostic.js';
import { type DiagnosticWording, READING_DIAGNOSTICS } from './diagnostics-reading.js';
import { fill } from './fill.js';
import type { Lang } from './types.js';

/** Wording for every code that a stage or the command line gives; `{name}` stands for a value of the diagnostic. */
export const DIAGNOSTICS: Readonly<Record<string, DiagnosticWording>> = {
  ...READING_DIAGNOSTICS,
  'file-missing': {
    zh: '找不到这个文件或文件夹{hint}。请检查路径的拼写和当前目录。',
    en: 'no such file or folder{hint}. Check the spelling and the current directory.',
  },
  'file-unreadable': {
    zh: '无法读取 ({reason})。请检查文件权限。',
    en: 'cannot be read ({reason}). Check its permissions.',
  },
  'name-not-utf8': {
    zh: '文件名不是 UTF-8 编码, 无法打开。请先给文件改名。',
    en: 'its name is no UTF-8, so that it cannot be opened. Rename it first.',
  },
  'folder-given': {
    zh: '是文件夹; 这里需要一个文件。',
    en: 'a folder; a file is needed here.',
  },
  'only-output': {
    zh: '这里除了要写的输出文件, 没有别的报告。请把报告和输出放在不同的地方。',
    en: 'holds no report but the file that the output goes to. Keep the reports and the output apart.',
  },
  'folder-empty': {
    zh: '文件夹里没有可读的报告。可读的格式: {extensions}。',
    en: 'the folder holds no report that can be read. Known formats: {extensions}.',
  },
  'glob-empty': {
    zh: '没有文件符合这个通配符。请检查写法, 或直接给出文件夹。',
    en: 'no file matches this pattern. Check it, or name the folder instead.',
  },
  'empty-file': {
    zh: '文件是空的。请换成有内容的报告。',
    en: 'the file is empty. Give a report with text in it.',
  },
  'binary-file': {
    zh: '不是文本文件。请先把报告另存为纯文本 (.txt)。',
    en: 'not a text file. Save the report as plain text (.txt) first.',
  },
  undecodable: {
    zh: '文字编码无法识别 (试过 UTF-8、UTF-16、GB18030)。请另存为 UTF-8。',
    en: 'its encoding is none of UTF-8, UTF-16, GB18030. Save it as UTF-8.',
  },
  garbled: {
    zh: '文字已是乱码 (约{percent}%), 没有采用。请从原网页重新保存。',
    en: 'the text was garbled before it was saved (about {percent}%), not used. Save it again from its source.',
  },
  'report-fault': {
    zh: '程序读这份报告时出错, 这是 duibiao 的问题 ({reason})。其余报告照常处理。',
    en: 'duibiao failed on this report, and this is our fault ({reason}). The others are read all the same.',
  },
  'saved-extract-invalid': {
    zh: '不是 duibiao extract 生成的文件 (位置 {where})。请用 duibiao extract 重新生成。',
    en: 'not a file made by duibiao extract (at {where}). Make it again with duibiao extract.',
  },
  'own-output': {
    zh: '是 duibiao 自己的输出, 不是报告, 没有采用。请移出报告文件夹。',
    en: 'an output of duibiao itself, no report, not used. Keep it out of the folder of reports.',
  },
  'document-invalid': {
    zh: '不是一行 {"path": …, "text": …} 的 JSON, 已跳过。',
    en: 'not a line of JSON with "path" and "text"; left out.',
  },
  'duplicate-content': {
    zh: '内容与 {first} 相同, 只用一次。',
    en: 'the same text as {first}, used once.',
  },
  'nothing-found': {
    zh: '没有找到任何数字或举措。请确认这是一份工作报告。',
    en: 'no figure and no initiative found. Is this a work report?',
  },
  'ambiguous-area': {
    zh: '{bureau}可能属于不同地区: {candidates}。',
    en: '{bureau} may belong to one of several areas: {candidates}.',
  },
  'area-inferred': {
    zh: '没有写明是哪里的民政局, 按正文里的地名推断为 {area} (把握 {confidence}%)。',
    en: 'names no place for its bureau; taken for {area} by the places in its text ({confidence}% sure).',
  },
  'year-disagreement': {
    zh: '各处写的年份不一致 ({candidates}), 采用 {chosen}年。',
    en: 'names different years ({candidates}), {chosen} was taken.',
  },
  'baseline-unknown': {
    zh: '基准 {area} 不在所比较的地区中, 没有计算差值。',
    en: 'the baseline {area} is none of the areas compared, no differences were computed.',
  },
  'group-empty': {
    zh: '分组 {group} 里的地区 ({areas}) 都不在所比较的地区中, 没有排名和中位数。',
    en: 'none of the areas of the group {group} ({areas}) is compared, there are no ranks and medians.',
  },
  'correction-stale': {
    zh: '更正不再符合原文 (“{text}”), 没有采用。',
    en: 'a correction no longer fits the text (“{text}”), not used.',
  },
  'correction-unused': {
    zh: '更正 {id} 不属于任何读到的报告, 没有采用。',
    en: 'the correction {id} belongs to no report that was read, not used.',
  },
  'selection-empty': {
    zh: '没有报告符合筛选条件 ({selection}){hint}。已读入: {columns}。',
    en: 'no report fits the selection ({selection}){hint}. Read: {columns}.',
  },
};

/**
 * A diagnostic as a sentence in the reader's language, without the path. A code that has no wording is shown with its
 * values rather than hidden; a test holds that there is none such.
 */
export function diagnosticText({ code, values }: Diagnostic, lang: Lang): string {
  const wording = Object.hasOwn(DIAGNOSTICS, code) ? DIAGNOSTICS[code] : undefined;
  if (wording !== undefined) return fill(wording[lang], values);
  const shown = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return [code, ...shown].join(' ');
}
