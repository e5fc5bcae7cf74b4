import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, splitSentences } from '../../src/text/sentences.js';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences of prose', () => {
  it.each<[string, string[]]>([
    ['建成食堂15个。新增床位300张。', ['建成食堂15个。', '新增床位300张。']],
    ['建成食堂\n15个。', ['建成食堂\n15个。']],
    ['建成食堂\n二、新增床位。', ['建成食堂', '二、新增床位。']],
    ['特困人员基本生\n活标准提高。', ['特困人员基本生\n活标准提高。']],
    ['一、养老服务\n\n建成食堂。', ['一、养老服务', '建成食堂。']],
    ['办好了吗？办好了！', ['办好了吗？', '办好了！']],
    ['  \n ', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('takes every mark that is no blank, once', () => {
    const unit = fc.constantFrom('养', '。', '\n', ' ', '1', '：');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a sentence on one line', () => {
  it.each([
    ['基本生\n活标准', '基本生活标准'],
    ['基本生 \n  活标准', '基本生活标准'],
    ['APP\nonline', 'APP online'],
    ['a b', 'a b'],
  ])('%j → %j', (text, expected) => {
    expect(joinLines(text).text).toBe(expected);
  });

  it('says where each unit went', () => {
    const { text, places } = joinLines('标准\n 600元');
    expect(text.slice(places[4], places[8])).toBe('600元');
  });
});
