import { describe, expect, it } from 'vitest';
import { comparePassages } from '../../src/compare/index.js';
import { lexisOf } from '../../src/compare/lexis.js';
import type { Sentence } from '../../src/compare/passage-sentences.js';
import { readTopic, SAME_TOPIC, topicSimilarity } from '../../src/compare/passage-topics.js';
import { markWords, tokensOf } from '../../src/compare/passage-words.js';
import type { PassageBlock } from '../../src/model/passages.js';
import type { LoadedReport } from '../../src/model/report.js';
import { type Figure, figure, report } from './builders.js';

const lexis = lexisOf();
const bare = (text: string): Sentence => ({
  report: 'r',
  path: 'r.txt',
  start: 0,
  end: text.length,
  text,
  headings: [],
  figures: [],
});

/** A report that is one section of one category; figures stand where their printed form occurs in the text. */
function loaded(
  area: string,
  text: string,
  figures: readonly (readonly [printed: string, of: Figure])[],
): LoadedReport {
  const made = report(
    area,
    2022,
    figures.map(([, of]) => of),
  );
  const observations = made.observations.map((observation, index) => {
    const printed = figures[index]?.[0] ?? '';
    const start = text.indexOf(printed);
    const from = text.lastIndexOf('。', start) + 1;
    const to = text.indexOf('。', start) + 1;
    const sentence = { start: from, end: to, text: text.slice(from, to) };
    return {
      ...observation,
      source: { ...observation.source, start, end: start + printed.length, text: printed, sentence },
    };
  });
  const section = {
    marker: '一',
    level: 1,
    heading: '养老服务',
    category: 'elderly-care',
    part: null,
    start: 0,
    end: text.length,
  };
  return { report: { ...made, sections: [section], observations }, text, diagnostics: [] };
}

const meals = (amount: number, unit = '人次'): Figure => figure('老年助餐', amount, { unit });

describe('pairing by topic, on labelled sentences', () => {
  const same: readonly (readonly [string, string])[] = [
    ['完成困难老年人家庭适老化改造300户。', '为50户困难老人实施了居家适老化改造，已全部验收。'],
    ['新建老年食堂15个，全年助餐26万人次。', '全县建成老年助餐点八个，让老人吃上热饭。'],
    ['全年救助流浪乞讨人员268人次，护送返乡41人。', '救助站共救助流浪人员148人次，帮助27人返乡。'],
    ['城市低保标准提高到每人每月680元。', '城乡低保标准统一调整为925元/月。'],
    ['临时救助978人次，支出206.3万元。', '实施临时救助2106人次，发放救助金312.5万元。'],
    ['办理结婚登记3702对、离婚登记1187对。', '全年办理结婚登记1702对，离婚登记498对。'],
    ['开展“僵尸型”社会组织清理，注销15家。', '全年注销撤销“僵尸型”社会组织8家。'],
    ['乡镇社工站实现全覆盖，持证社工达到112人。', '街道社工站全部挂牌，持证社会工作者436人。'],
    ['节地生态安葬率达到47.3%。', '推行节地生态安葬，安葬率提高到60%。'],
    ['养老护理员轮训三百人次。', '培训养老护理员350人次，举办技能竞赛。'],
    ['福利彩票销售3348万元，筹集公益金264万元。', '福彩全年销量1649万元。'],
    ['残疾人两项补贴提高到80元/月，发放656万元。', '按时发放残疾人“两项补贴”资金630万元。'],
  ];
  const other: readonly (readonly [string, string])[] = [
    ['完成困难老年人家庭适老化改造300户。', '养老护理员轮训三百人次。'],
    ['新建老年食堂15个，全年助餐26万人次。', '养老机构综合责任保险实现全覆盖。'],
    ['城市低保标准提高到每人每月680元。', '临时救助978人次，支出206.3万元。'],
    ['全年救助流浪乞讨人员268人次，护送返乡41人。', '慈善总会募集善款1102万元。'],
    ['办理结婚登记3702对、离婚登记1187对。', '婚姻家庭辅导室接待咨询1200余人次。'],
    ['开展“僵尸型”社会组织清理，注销15家。', '公益创投资金投入200万元，扶持项目27个。'],
    ['乡镇社工站实现全覆盖，持证社工达到112人。', '注册志愿者突破五万名，开展文明劝导。'],
    ['节地生态安葬率达到47.3%。', '殡葬服务一站式窗口开进三家医院。'],
    ['儿童主任培训班先后举办两期。', '孤儿基本生活标准提高到每人每月1848元。'],
    ['社区减负清单执行到位。', '“红色物业”覆盖率达到62%。'],
  ];
  const score = ([a, b]: readonly [string, string]): number =>
    topicSimilarity(readTopic(bare(a), 'elderly-care', lexis), readTopic(bare(b), 'elderly-care', lexis));

  it('pairs nothing that is not the same, and most of what is', () => {
    expect(other.filter((pair) => score(pair) >= SAME_TOPIC)).toEqual([]);
    expect(same.filter((pair) => score(pair) >= SAME_TOPIC).length / same.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('differences in words', () => {
  const marked = (base: string, otherText: string): string | null =>
    markWords(tokensOf(bare(base), lexis), tokensOf(bare(otherText), lexis))
      ?.map(({ text, mark }) => (mark ? `[${text}]` : text))
      .join('') ?? null;

  it.each([
    [
      '乡镇设立临时救助备用金，按月发放。',
      '乡镇设立临时救助备用金制度，按季发放。',
      '乡镇设立临时救助备用金[制度]，按[季]发放。',
    ],
    ['推进城乡低保提标。', '进一步推进城乡低保提标。', '进一步推进城乡低保提标。'],
    ['推进城乡低保提标。', '全面推进城乡低保提标。', '[全面]推进城乡低保提标。'],
  ])('marks what the base has not: %s', (base, otherText, expected) => {
    expect(marked(base, otherText)).toBe(expected);
  });

  it('marks nothing in a paraphrase', () => {
    expect(marked('独居老人每周有人上门看望。', '对高龄独居者建立常态化探访关爱机制。')).toBeNull();
  });

  it.each<[string, Figure, string, Figure, boolean]>([
    ['1.26万人次', meals(12_600), '12600人次', meals(12_600), false],
    ['1.26万人次', meals(12_600), '12601人次', meals(12_601), true],
    ['26人次', meals(26), '26人', meals(26, '人'), true],
    ['26人次', meals(26), '约26人次', meals('~26' as unknown as number), true],
  ])('holds numbers against each other by value: %s and %s', (left, a, right, b, differs) => {
    const text = (number: string): string => `全年为老年人助餐服务${number}，送餐到户。`;
    const { blocks } = comparePassages(
      [loaded('甲县', text(left), [[left, a]]), loaded('乙县', text(right), [[right, b]])],
      'elderly-care',
    );
    const cell = blocks[0]?.cells[1];
    const words = cell?.state === 'compared' ? cell.words : [];
    expect(words.length).toBeGreaterThan(0);
    expect(words.some(({ mark }) => mark)).toBe(differs);
    expect(words.some((word) => word.text === right)).toBe(true);
  });
});

describe('passages of a category', () => {
  const shown = (blocks: readonly PassageBlock[]): unknown[] =>
    blocks.map(({ topic, cells }) => [topic, ...cells.map((cell) => cell?.state ?? null)]);
  const mine = loaded('甲县', '全年为老年人助餐12600人次。独居老人每周有人看望。', [['12600人次', meals(12_600)]]);
  const theirs = loaded('乙县', '持证护理员占比提高。全年为老年人助餐9000人次。', [['9000人次', meals(9000)]]);

  it('stand in the order of the first report, then what the others have alone', () => {
    expect(shown(comparePassages([mine, theirs], 'elderly-care').blocks)).toEqual([
      ['老年助餐', 'base', 'compared'],
      ['养老服务', 'only', null],
      ['养老服务', null, 'only'],
    ]);
  });

  it('on which the first report says nothing are paired among the others', () => {
    const second = loaded('丙县', '新建日间照料中心6所。老龄宣传进村入户。', []);
    const third = loaded('丁县', '改造提升日间照料中心4所。', []);
    expect(shown(comparePassages([mine, second, third], 'elderly-care').blocks).slice(2)).toEqual([
      ['日间照料中心', null, 'base', expect.stringMatching(/^(?:paraphrase|compared)$/)],
      ['养老服务', null, 'only', null],
    ]);
  });

  it('hold the text as printed, with its place', () => {
    const [block] = comparePassages([mine, theirs], 'elderly-care').blocks;
    expect(block?.cells[1]).toMatchObject({ path: '乙县-2022.txt', start: 10, text: '全年为老年人助餐9000人次。' });
  });

  it('come from figures and initiatives alone where an extract holds no text', () => {
    const extract = { ...theirs, text: null };
    expect(shown(comparePassages([mine, extract], 'elderly-care').blocks)).toHaveLength(2);
  });

  it('of a category that nobody speaks of are none', () => {
    expect(comparePassages([mine, theirs], 'funeral').blocks).toEqual([]);
    expect(comparePassages([], 'funeral').columns).toEqual([]);
  });
});
