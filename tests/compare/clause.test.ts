import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../src/compare/clause.js';
import { freshnessOf } from '../../src/compare/likeness.js';
import type { Observation } from '../../src/model/observation.js';
import { figure, report } from './builders.js';

/** An observation whose figure is marked with ⟦⟧ in its sentence. */
function marked(sentence: string, subject = ''): Observation {
  const start = sentence.indexOf('⟦');
  const end = sentence.indexOf('⟧') - 1;
  const text = sentence.replace(/[⟦⟧]/g, '');
  const source = {
    start,
    end,
    line: 1,
    column: 1,
    text: text.slice(start, end),
    sentence: { start: 0, end: text.length, text },
    headings: [],
  };
  const [observation] = report('甲县', 2022, [figure(subject, 1, { source })]).observations;
  if (observation === undefined) throw new Error('no observation');
  return observation;
}

describe('the clause of a figure', () => {
  it.each([
    ['为⟦286户⟧特殊困难老年人家庭完成改造；建成食堂八个。', '为', '特殊困难老年人家庭完成改造'],
    ['养老床位⟦2,512张⟧,比上年净增144张。', '养老床位', ''],
    ['养老床位2512张,比上年净增⟦144张⟧。', '比上年净增', ''],
    ['⟦14个⟧乡镇全部建站', '', '乡镇全部建站'],
  ])('%s', (sentence, before, after) => {
    expect(clauseOf(marked(sentence))).toEqual({ before, after });
  });
});

describe('whether a figure is new or stands', () => {
  it.each([
    ['新建社工站⟦10个⟧。', '社工站', 'new'],
    ['新开食堂四家,累计⟦23家⟧。', '新开食堂', 'stock'],
    ['比上年净增⟦144张⟧。', '养老床位', 'new'],
    ['年末登记社会组织⟦641家⟧。', '登记社会组织', 'stock'],
    ['建成食堂⟦8个⟧。', '食堂', 'open'],
  ])('%s → %s: %s', (sentence, subject, expected) => {
    const observation = marked(sentence, subject);
    expect(freshnessOf(observation, clauseOf(observation).before)).toBe(expected);
  });
});
