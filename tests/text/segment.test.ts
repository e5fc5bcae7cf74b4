import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../src/text/automaton.js';
import { segmentWords } from '../../src/text/segment.js';

const DOMAIN = buildMatcher(
  ['低保', '低保标准', '未成年人', '民主', '残疾人两项补贴'].map((word) => [word, true] as const),
);
const domain = (text: string) => DOMAIN.longest(text);
const words = (text: string): string[] => segmentWords(text, domain).map((word) => word.text);

describe('words of a text', () => {
  it.each([
    ['城市低保标准提高', ['城市', '低保标准', '提高']],
    ['未成年人保护', ['未成年人', '保护']],
    ['发放残疾人两项补贴', ['发放', '残疾人两项补贴']],
  ])('joins words of the domain that the dictionary cuts: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('does not make a word of the domain out of two others', () => {
    expect(words('居民主体意识')).not.toContain('民主');
  });

  it('takes a number with its unit as given', () => {
    const text = '标准提高到4,620元/年以上';
    const span = { start: 5, end: text.length };
    expect(segmentWords(text, domain, [span]).map((word) => [word.text, word.fixed])).toEqual([
      ['标准', false],
      ['提高', false],
      ['到', false],
      ['4,620元/年以上', true],
    ]);
  });

  it('leaves out spans that overlap an earlier one or are empty', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 3, end: 3 },
    ];
    expect(segmentWords('12345', domain, spans).map((word) => word.text)[0]).toBe('12');
  });

  it('covers every text without gaps', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('低', '保', '民', '主', '居', '体', '1', '，', ' ', 'a') }),
        (text) => {
          const found = segmentWords(text, domain, [{ start: 1, end: 2 }]);
          expect(found.map((word) => word.text).join('')).toBe(text);
          found.forEach((word, i) => {
            expect(word.start).toBe(i === 0 ? 0 : found[i - 1]?.end);
          });
        },
      ),
    );
  });
});
