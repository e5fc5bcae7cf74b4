import { remembered } from '../text/once.js';

const FILLERS =
  /全市|全区|全县|全省|全年|我市|我区|我县|我局|本市|本区|本县|辖区内?|目前|现有|共有|累计|任务数|目标任务数|总数|数量/g;

/**
 * A subject without what does not change its meaning: width, case, punctuation, blanks and words such as 全市, 目前:
 * `全市“养老 床位”` → `养老床位`. Where nothing is left the subject stands as it is.
 */
export const plainSubject = remembered((subject) => {
  const folded = subject
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
  const plain = folded.replace(FILLERS, '');
  return plain === '' ? folded : plain;
}, 20_000);
