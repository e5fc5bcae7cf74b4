/** Chinese digits, plain and formal (大写, as in cheques), with their value. 两 counts only before a measure or 百千万亿. */
export const HANZI_DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('一二三四五六七八九', (digit, index): [string, number] => [digit, index + 1]),
  ...Array.from('壹贰叁肆伍陆柒捌玖', (digit, index): [string, number] => [digit, index + 1]),
  ['两', 2],
  ['俩', 2],
]);

/** Chinese zeros: 二〇二二, 一千零五. ○ is a common slip for 〇. */
export const HANZI_ZEROS = '〇零○';

/** Words for "and some more" behind or inside a number, with what they make of it. */
export const SOME_MORE: ReadonlyMap<string, 'ge' | 'approx'> = new Map([
  ['余', 'ge'],
  ['多', 'ge'],
  ['几', 'ge'],
  ['来', 'approx'],
]);

/** Words that make a number vague: 几十, 数百, 若干 give no value and are no figures. */
export const VAGUE_STARTS = '几数';
