import { origin } from '../model/origin.js';
import type { Draft } from './draft.js';

/** What stands before a figure that only names a further grade: 、二级⟦100元⟧, (三类为⟦90元⟧). */
const FURTHER_GRADE =
  /^[,、;(]?第?[二三四五B-E](?:级|类|档次?)(?:残疾人?|低保|对象|人员|家庭|补贴|补助|标准|分别|每人每[月年]|每[月年]|为|则|是|执行)*$/;

/**
 * Further grades of a norm or roll are of the row, the category and the people of the first: 农村低保一类每人每月400元,二类每人
 * 每月⟦300元⟧ → dibao.standard, rural. `text` is the sentence; the drafts are its figures in order.
 */
export function shareGrades(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!/[二B](?:级|类|档)/.test(text)) return drafts;
  let last: Draft | undefined;
  return drafts.map((draft) => {
    last = last !== undefined && isFurtherGrade(text, last, draft) ? gradeOf(last, draft) : draft;
    return last;
  });
}

const isFurtherGrade = (text: string, { quantity, unit }: Draft, draft: Draft): boolean =>
  unit === draft.unit &&
  FURTHER_GRADE.test(text.slice(quantity.end, draft.quantity.lead?.start ?? draft.quantity.start));

const gradeOf = (first: Draft, draft: Draft): Draft => ({
  ...draft,
  kind: first.kind,
  category: { value: first.category.value, origin: origin('inherited', 'grade-before') },
  indicator: { value: first.indicator.value, origin: origin('inherited', 'grade-before') },
  dimensions: first.dimensions,
});
