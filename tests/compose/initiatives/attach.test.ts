import { describe, expect, test } from 'vitest';
import { attachObservations } from '../../../src/compose/initiatives/index.js';
import { recogniseSentence } from '../../../src/recognise/index.js';
import { initiativesIn } from './found.js';

/** The figures, as written, that belong to each initiative of a sentence. */
function belongings(text: string): string[][] {
  const drafts = initiativesIn(text);
  const placed = recogniseSentence(text).quantities.map(({ start, end }) => ({
    start,
    end,
    id: text.slice(start, end),
  }));
  return drafts.map((draft, at) => attachObservations(text, draft, drafts[at + 1] ?? null, placed));
}

describe('which figures belong to an initiative', () => {
  test.each([
    ['完成全市86户失能老人家庭适老化改造,共计投入资金43万元。', [['86户', '43万元']]],
    ['新建居家养老服务中心3家,试点建设老年食堂1家。', [['3家'], ['1家']]],
    ['新建老年食堂3家、儿童之家12个。', [['3家'], ['12个']]],
    ['投入15万元开展社区公益创投,资助项目9个。', [['15万元', '9个']]],
    ['建成5个社会工作站,开展服务300次;发放低保金900万元。', [['5个', '300次']]],
    ['发放低保金900万元,开展“清风行动”。', [[]]],
    ['推进“暖心餐桌”行动。', [[]]],
  ])('%s', (text, expected) => {
    expect(belongings(text)).toEqual(expected);
  });
});
