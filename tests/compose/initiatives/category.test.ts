import { describe, expect, test } from 'vitest';
import { initiativesIn, type Standing } from './found.js';

const categoryOf = (text: string, standing: Standing = {}): string | undefined =>
  initiativesIn(text, standing)[0]?.category.value;

describe('an initiative’s category', () => {
  test.each([
    ['开展养老机构消防安全专项整治。', 'elderly-care', 'whom it serves, not how'],
    ['推进临时救助“一件事”改革。', 'social-assistance', 'not digital services'],
    ['开展村级社区和互助养老服务试点。', 'elderly-care', 'the word nearest to the head'],
    ['发展“养老+家政+物业”融合服务。', 'elderly-care', 'of a list of parts the first'],
    ['创新“厨房+社区+邻里”老年助餐模式。', 'elderly-care', 'the noun behind a quoted list'],
    ['以党建联建为契机,实施“午间餐车”助老行动。', 'elderly-care', 'not what only was the occasion'],
    ['整治高额彩礼,开展高额彩礼专项治理。', 'marriage', 'bride prices'],
    ['争创省级乡村治理示范镇。', 'community-governance', 'how villages are governed'],
    ['建设失能特困老人集中照护中心。', 'elderly-care', 'a house for those who need care'],
    ['推进农村低保、残疾人补贴提标扩面。', 'social-assistance', 'of a list the first'],
    ['开展养老领域作风问题专项治理。', 'elderly-care', 'the field that the name states'],
    ['抓好五保供养机构改造提升两年行动。', 'elderly-care', 'institutions are elderly care'],
    ['实施“社工助力乡村振兴”项目。', 'social-work', 'who helps, not with what'],
    ['成立社会组织综合党委。', 'party-building', 'a party committee'],
    ['开展“冬日送清凉”专项行动,巡查街面30次。', 'homeless-assistance', 'a national campaign'],
  ])('%s → %s (%s)', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });

  test('by its clause and the next one where its name says nothing', () => {
    expect(categoryOf('打造“童享家园”5个,覆盖儿童300名。', { headings: ['elderly-care'] })).toBe('child-welfare');
  });

  test('by the headings where the sentence says nothing', () => {
    expect(categoryOf('实施“一号工程”。', { headings: ['party-building'] })).toBe('party-building');
  });

  test('by the sentence behind a lead-in', () => {
    const next = '为困难儿童家庭改善居住环境。';
    expect(categoryOf('一是“暖光”计划。', { next })).toBe('child-welfare');
  });

  test('administration where nothing at all speaks', () => {
    const found = initiativesIn('实施“一号工程”。')[0];
    expect(found?.category).toEqual({ value: 'administration', origin: { basis: 'assumed', rule: 'category-none' } });
  });
});
