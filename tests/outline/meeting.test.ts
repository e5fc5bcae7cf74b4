import { describe, expect, test } from 'vitest';
import { headingCue, sentenceCue } from '../../src/outline/parts.js';
import { outlineOf } from './outline-of.js';

const speech = (title: string, opening: string, ...rest: string[]): string =>
  [title, '青禾县民政局局长', '（2017年2月17日）', '', '同志们：', '', opening, '', ...rest].join('\n\n');

const yearsOf = (text: string): (number | null)[] => {
  const { summaryYear, planYear } = outlineOf(text).letterhead;
  return [summaryYear, planYear];
};

describe('what is said at a meeting is about the year before it', () => {
  test.each([
    ['在2017年全县民政工作会议上的讲话', '今天召开会议，回顾总结2016年工作，安排部署2017年任务。', [2016, 2017]],
    ['在全县民政工作会议上的讲话', '会议的任务是传达上级精神，总结去年工作，安排今年任务。', [2016, 2017]],
    ['在2017年全县民政工作会议上的讲话', '全年共发放低保金860万元。', [2016, null]],
    ['在2016年全县民政工作总结会议上的讲话', '总结2016年工作，研究部署2017年工作。', [2016, 2017]],
    ['青禾县民政局2016年工作总结', '全年共发放低保金860万元。', [2016, null]],
    ['青禾县民政局2017年上半年工作总结', '我局及时总结经验，部署下半年工作。', [2017, null]],
  ])('%s: %s → %j', (title, opening, years) => {
    expect(yearsOf(speech(title, opening, '一、社会救助', '发放临时救助金62万元。'))).toEqual(years);
  });

  test('and turns to the year that it is given in', () => {
    const text = speech(
      '在全县民政工作会议上的讲话',
      '总结去年工作，安排今年任务。',
      '第一，成绩来之不易',
      '全年发放低保金860万元。',
      '第二，任务已经明确',
      '今年是实施规划的重要一年。建成老年食堂5家。',
    );
    const found = outlineOf(text).sentences.filter(({ text }) => /低保金|食堂/.test(text));
    expect(found.map(({ part }) => part?.value)).toEqual(['summary', 'plan']);
  });
});

const known = { summary: 2016, plan: null, published: 2017, meeting: 2017, lastMonth: 12 };

describe('a heading that calls for work in the year to come heads the plan', () => {
  test.each(['真抓实干,奋力推动2017年民政工作再上新台阶', '凝心聚力,全力做好2017年各项工作', '扎实推进2017年重点任务'])(
    '%s',
    (heading) => expect(headingCue(heading, known)?.part).toBe('plan'),
  );

  test.each(['砥砺奋进,2016年全县民政工作取得新成绩', '谋划早,2017年项目储备情况较好', '奋力推动民政工作再上新台阶'])(
    '%s does not',
    (heading) => expect(headingCue(heading, known)?.part ?? null).not.toBe('plan'),
  );
});

test('今年是 turns to the plan at a meeting only: elsewhere it may be the year that is summed up', () => {
  expect(sentenceCue('今年是规划的开局之年。', known)?.part).toBe('plan');
  expect(sentenceCue('今年是规划的开局之年。', { ...known, meeting: null })).toBeNull();
});
