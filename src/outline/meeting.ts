import { unfold } from '../text/fold.js';
import type { Head } from './letterhead.js';
import type { CutBlock } from './part-walk.js';
import { findReferencePeriods } from './reference-periods.js';
import type { YearCandidate } from './years.js';

/** A title of what was said at a meeting: its year is the meeting's, and the report's the one before. */
const SPEECH = /会议?上的?(?:讲话|发言|工作报告|报告|致辞|汇报|总结讲话|主题报告)/;

/** The year of the meeting that a report was given at: 在2017年全市民政工作会议上的讲话 → 2017; without one, the day's; else null. */
export function meetingYear({ title, published }: Head): number | null {
  if (title === null || !SPEECH.test(title.folded)) return null;
  const named = findReferencePeriods(title.folded).find(({ months }) => months === null)?.year ?? null;
  return named ?? (published === null ? null : Number(published.slice(0, 4)));
}

/** What a speech sets out to do: 回顾总结⟦2016年⟧工作,安排部署⟦2017年⟧任务; 总结⟦去年⟧工作,部署⟦今年⟧任务. */
const AGENDA =
  /(?:回顾|总结)[^,;。]{0,10}?(?<back>去年|上年|过去一年|(?:19|20)\d\d年)[^;。]{0,30}?(?:安排|部署|谋划|研究|明确)[^,;。]{0,8}?(?<ahead>今年|(?:19|20)\d\d年)/;
const AGENDA_SENTENCES = 8;

/** The years that the agenda of a meeting names; none where it is told without numbers and the meeting's year is unknown. */
export function agendaYears(body: readonly CutBlock[], meeting: number | null): YearCandidate[] {
  let left = AGENDA_SENTENCES;
  for (const { block, sentences, headingCount } of body) {
    for (const sentence of sentences.slice(headingCount)) {
      if (left-- === 0) return [];
      const groups = AGENDA.exec(block.folded.text.slice(sentence.start, sentence.end))?.groups;
      const back = yearOf(groups?.['back'], meeting === null ? null : meeting - 1);
      const ahead = yearOf(groups?.['ahead'], meeting);
      if (back === null || ahead === null || ahead <= back) continue;
      const from = unfold(block.folded.offsets, sentence);
      return [agenda('summary', back, from), agenda('plan', ahead, from)];
    }
  }
  return [];
}

const agenda = (part: YearCandidate['part'], year: number, from: YearCandidate['from']): YearCandidate => ({
  part,
  year,
  lastYear: year,
  months: null,
  source: 'agenda',
  from,
});

function yearOf(word: string | undefined, relative: number | null): number | null {
  if (word === undefined) return null;
  return /^\d/.test(word) ? Number(word.slice(0, 4)) : relative;
}
