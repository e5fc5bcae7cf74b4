import { unitTable } from '../text/unit-table.js';

/** Signs that make up a good fifth of any Chinese report, in simplified and traditional script. */
const COMMON = unitTable([
  [
    '的一是在有和工作民政年了全人员員发發展服务務建设設社会會区區组組织織开開推进進加强強保障养養老救助基层層管理月日中上下市县縣元大等',
    1,
  ],
]);
const FIRST_CHINESE = 0x4e00;
const LAST_CHINESE = 0x9fff;
const SAMPLE_SIGNS = 20_000;
const FARTHEST = 2_000_000;

interface Share {
  readonly chinese: number;
  readonly common: number;
}

function shareOf(sample: string): Share {
  let chinese = 0;
  let common = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < FIRST_CHINESE || unit > LAST_CHINESE) continue;
    chinese++;
    if (COMMON[unit] === 1) common++;
  }
  return { chinese, common };
}

/** Real Chinese text is full of its commonest signs; random bytes read as GB18030 hit them hardly ever. */
export function readsAsChinese(text: string): boolean {
  const { chinese, common } = shareOf(chineseSample(text));
  return common > 0 && common * 12 >= chinese;
}

/** The first of what is not ASCII: pages begin with scripts that say nothing of their language. */
function chineseSample(text: string): string {
  return text
    .slice(0, FARTHEST)
    .replace(/[\0-\x7f]+/g, '')
    .slice(0, SAMPLE_SIGNS);
}

/**
 * What appears in number only where text was decoded with a wrong table and saved so. The multiplication sign × lies
 * among the accented letters and is none of it: publishers strike out digits with it (发放低保金×××万元).
 */
const MISREAD = /[\uFFFD\u00c0-\u00d6\u00d8-\u00ff\ue000-\uf8ff]|锟斤拷|\?{3,}/gu;
const LEAST_CHINESE = 40;
const LEAST_SHARE = 0.05;

/** The share, in percent, of a text that is garbled: by signs that no report has, or by the want of those that all have. */
export function garbledPercent(text: string): number {
  const sample = text.slice(0, SAMPLE_SIGNS);
  const misread = (sample.match(MISREAD)?.length ?? 0) / sample.length;
  if (misread >= LEAST_SHARE) return Math.round(misread * 100);
  const { chinese, common } = shareOf(sample);
  return chinese >= LEAST_CHINESE && common * 33 < chinese ? Math.round((100 * chinese) / sample.length) : 0;
}
