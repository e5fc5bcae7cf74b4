import { describe, expect, test } from 'vitest';
import { answer, greeting } from '../../../src/tui/reader/answer.js';
import { readQuestion } from '../../../src/tui/reader/commands.js';
import type { State } from '../../../src/tui/state/state.js';
import { onCounties } from '../helpers/scene.js';

/** Asks one question after the other and gives the last answer. */
function ask(...questions: readonly string[]): readonly string[] {
  const player = onCounties();
  let state: State = player.state;
  let lines: readonly string[] = [];
  for (const question of questions) {
    const answered = answer(player.stage, state, question);
    ({ lines } = answered);
    state = answered.state ?? state;
  }
  return lines;
}

describe('a question', () => {
  test.each([
    ['标准 低保', { command: 'standards', argument: '低保' }],
    ['standards dibao', { command: 'standards', argument: 'dibao' }],
    ['ev', { command: 'evidence', argument: '' }],
    ['', { command: 'next', argument: '' }],
    ['３', { command: 'go', argument: '3' }],
    ['？', { command: 'help', argument: '' }],
    ['证据 甲县', { command: 'evidence', argument: '甲县' }],
    ['下一行', { command: 'next', argument: '' }],
    ['飞船', null],
  ])('%s is understood', (line, question) => {
    expect(readQuestion(line)).toEqual(question);
  });
});

describe('an answer', () => {
  test('reads a row, a line for each column', () => {
    expect(ask('标准 农村')).toEqual([
      '共 1 行.',
      '社会救助. 最低生活保障标准(农村), 元/人·月. 第 1 行, 共 1 行.',
      '甲县 2021: 500.',
      '甲县 2022: 560.',
      '乙县 2022: 500, 由6,000元/人·年折算.',
      '未提及: 丙区 2022.',
    ]);
  });

  test('reads on, back, again and by number', () => {
    expect(ask('标准', '')[0]).toContain('第 2 行');
    expect(ask('标准', '', '')).toEqual(['已是最后一行.']);
    expect(ask('标准', '上一个')).toEqual(['已是第一行.']);
    expect(ask('标准', '2')[0]).toContain('第 2 行');
    expect(ask('标准', '列出')).toEqual([
      '1. 最低生活保障标准(城市) (元/人·月)',
      '2. 最低生活保障标准(农村) (元/人·月)',
    ]);
  });

  test('gives the sentence with file and line', () => {
    const said = ask('标准 农村', '依据 乙县').join('\n');
    expect(said).toContain('农村低保标准为每人每年⟦6000元⟧。');
    expect(said).toContain('reports/乙县-2022.txt');
    expect(said).toContain('第2行');
  });

  test('says differences from a baseline', () => {
    expect(ask('标准', '基准 丙区').join('\n')).toContain('甲县 2021: 700, 比基准少 60.');
    expect(ask('基准 飞船')).toEqual(['没有名为 飞船 的列']);
  });

  test('says nothing in signs: states, bounds and years without a report are words', () => {
    expect(ask('举措', '')).toContain('乙县 2022: 计划 老年助餐.');
    expect(ask('年度')).toEqual([
      '共 7 行.',
      expect.stringMatching(/^社会救助.*甲县/),
      '2021: 700.',
      '2022: 760.',
      '较上年: +60 +8.6%.',
    ]);
    expect(ask('年度', '')).toContain('无该年报告: 2021.');
    expect(ask('对账').join('\n')).toMatch(/实绩: .*\n完成: .*\n结果: /);
  });

  test('narrows to a category and counts what each says of it', () => {
    expect(ask('总览')[2]).toBe('甲县 2021: 标准 2, 数量 0, 举措 0.');
    expect(ask('类目 养老', '数量')[1]).toContain('养老床位数');
    expect(ask('类目 飞船')).toEqual(['未找到: 飞船']);
  });

  test('says what it did not understand', () => {
    expect(ask('飞船')).toEqual(['不懂: 飞船. 输入 帮助 看命令.']);
  });

  test('holds no colour, no drawing and no movement of the cursor', () => {
    for (const question of ['总览', '标准', '数量', '举措', '年度', '对账', '原文', '依据', '帮助', '类目', '列出']) {
      for (const line of ask('标准', question)) expect(line).not.toMatch(/[\u0000-\u001f─│█]/);
    }
  });

  test('begins with what was read', () => {
    const player = onCounties();
    expect(greeting(player.stage, player.state)[0]).toBe('已载入 4 份, 失败 0.');
  });
});
