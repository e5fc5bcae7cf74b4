import { describe, expect, test } from 'vitest';
import type { Gaps } from '../../src/model/gaps.js';
import { renderGaps } from '../../src/render/gaps.js';

const mention = (area: string, path: string, text: string) => ({
  area,
  year: 2022,
  id: `${path}:1-2`,
  name: '助餐点',
  text,
  path,
});

const GAPS: Gaps = {
  schema: 'duibiao.gaps/1',
  baseline: '望汀县',
  of: 3,
  peers: ['云岭县', '澜桥区', '南溪区'],
  gaps: [
    {
      kind: 'initiative',
      category: 'elderly-care',
      indicator: null,
      name: '老年助餐',
      peers: 2,
      mentions: [
        mention('云岭县', 'yunling.txt', '全县建成助餐点16个。'),
        mention('澜桥区', 'lanqiao.txt', '助餐点开到家门口，\u001b[31m就餐老人4.2万人次。'),
      ],
    },
  ],
  diagnostics: [],
};

describe('gaps as a table', () => {
  const printed = renderGaps(GAPS, [], { width: 60, lang: 'zh', color: false, ascii: false });

  test.each([
    '2/3',
    '云岭县 2022 助餐点',
    '[1] yunling.txt',
    '全县建成助餐点16个。',
    '[1] lanqiao.txt',
    '就餐老人4.2万人次。',
  ])('tells %s', (words) => {
    expect(printed).toContain(words);
  });

  test('lets nothing of a report reach the terminal', () => {
    expect(printed).not.toContain('\u001b');
  });
});
