import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline-of.js';

/** Texts made to hurt, each half a megabyte in UTF-8: what is not linear takes minutes over them. */
const LENGTH = 150_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

describe('an outline takes time in proportion to the text', () => {
  test.each([
    ['one sentence', fill('发放低保金、')],
    ['open brackets', fill('(“《')],
    ['nested brackets', `${fill('(')}${fill(')')}`],
    ['headings', fill('一、养老服务\n')],
    ['headings with years', fill('一、2023年工作\n二、2021年工作总结\n')],
    ['markers only', fill('一、\n')],
    ['page marks', fill('第2页 共8页\n')],
    ['inline page marks', fill('甲第2页 共8页')],
    ['labels', fill('发布日期:')],
    ['label lines', fill('来源:\n')],
    ['walls', fill('|')],
    ['digits', fill('1')],
    ['dots', fill('甲.')],
    ['place endings', fill('市县区镇乡')],
    ['townships', fill('城关镇、梁弄镇,')],
    ['buttons', fill('大中小')],
    ['blanks', fill('　 \n')],
    ['wrapped lines', fill('发放城乡低保、特困、临时救助等各类救助资金，其中低保金\n')],
  ])('%s', (_, text) => {
    const { sentences } = outlineOf(text);
    for (const [i, sentence] of sentences.slice(1, 200).entries())
      expect(sentence.start).toBeGreaterThanOrEqual(sentences[i]?.end ?? 0);
  });
});
