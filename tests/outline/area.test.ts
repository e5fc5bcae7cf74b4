import { describe, expect, test } from 'vitest';
import { findAreaByCode, townshipsNamed } from '../../src/lexicon/areas/index.js';
import { LEAST_CONFIDENCE, LEAST_SCORE } from '../../src/outline/area/index.js';
import { readPlace } from '../../src/outline/area/named.js';
import { townshipsByCounty } from '../helpers/townships.js';
import { outlineOf } from './outline-of.js';

describe('a printed place', () => {
  test.each([
    ['汨罗市', '430681', '汨罗市'],
    ['湖南省岳阳市汨罗市', '430681', '汨罗市'],
    ['关于余姚市', '330281', '余姚市'],
    ['中共余姚市', '330281', '余姚市'],
    ['年万年县', '361129', '万年县'],
    ['新晃县', '431227', '新晃县'],
    ['湘西州', '433100', '湘西州'],
    ['忠县', '500233', '忠县'],
    ['徐州市鼓楼区', '320302', '鼓楼区'],
    ['邢台市南和区', '130506', '南和区'],
    ['湖南省', '430000', '湖南省'],
    ['港闸区', '320611', '港闸区'],
  ])('%s → %s', (run, code, printed) => {
    expect(readPlace(run)).toMatchObject({ form: 'known', printed, division: { code } });
  });

  test('a namesake without parents is left open', () => {
    expect(readPlace('鼓楼区')).toMatchObject({ form: 'ambiguous', printed: '鼓楼区' });
  });

  test.each([
    ['汀兰区', '汀兰区', null, null, 'county'],
    ['关于雁栖岭县', '雁栖岭县', null, null, 'county'],
    ['湖南省岳阳市汀兰区', '汀兰区', '湖南省', '岳阳市', 'county'],
    ['岳阳市汀兰区', '汀兰区', '湖南省', '岳阳市', 'county'],
    ['锦麓市', '锦麓市', null, null, null],
    ['东新余姚市', '东新余姚市', null, null, null],
  ])(
    '%s, which the gazetteer does not know, keeps its name and has no code',
    (run, name, province, prefecture, level) => {
      expect(readPlace(run)).toEqual({
        form: 'unknown',
        printed: name,
        area: { name, code: null, level, province, prefecture },
      });
    },
  );

  test.each(['某某区', '某县', '××市', '全市', '我县', '年全区', '在全市', '各级县', '市', ''])('%j is none', (run) => {
    expect(readPlace(run)).toBeNull();
  });
});

const LETTERHEAD = ['县民政局2021年工作总结', '一、社会救助', '我县全年发放低保金100万元。'];

/** Townships of a county that no other county has. */
function ownTownships(code: string): string[] {
  return (townshipsByCounty().get(code) ?? []).filter((name) => townshipsNamed(name).length === 1);
}

describe('the area of a report', () => {
  test('is that of its bureau', () => {
    expect(outlineOf(['平江县民政局2012年工作总结', '一、救灾', '正文。']).letterhead).toMatchObject({
      bureau: '平江县民政局',
      area: {
        value: { name: '平江县', code: '430626', prefecture: '岳阳市' },
        origin: { basis: 'stated', rule: 'bureau-name' },
      },
    });
  });

  test('is named in the title before the work, or by the first sentence', () => {
    expect(outlineOf(['平江县2019年民政工作要点', '一、救灾', '正文。']).letterhead).toMatchObject({
      bureau: '平江县民政局',
    });
    expect(
      outlineOf(['2019年工作总结', '2019年,平江县民政局坚持以民为本。', '一、救灾', '正文。']).letterhead.bureau,
    ).toBe('平江县民政局');
    expect(
      outlineOf(['2019年工作总结', '2019年,在岳阳市民政局的指导下,我局坚持以民为本。']).letterhead.bureau,
    ).toBeNull();
  });

  test.each(['430626', '341721', '610728', '522726', '230524'])('is inferred from the townships of %s', (code) => {
    const county = findAreaByCode(code);
    const towns = ownTownships(code).slice(0, 4);
    const text = [...LETTERHEAD, `在${towns.join('、')}等地开展试点。`].join('\n');
    const { area, bureau } = outlineOf(text).letterhead;
    expect(area?.value).toMatchObject({ code, name: county?.name });
    expect(area?.origin).toMatchObject({ basis: 'computed', rule: 'area-inferred-from-townships' });
    expect(text.slice(area?.origin.from?.start, area?.origin.from?.end)).toBe(towns[0]);
    expect(bureau).toBe(`${county?.name}民政局`);
  });

  test('is inferred for a bureau whose name is struck out, and that is told', () => {
    const towns = ownTownships('430626').slice(0, 4).join('、');
    const { letterhead, diagnostics } = outlineOf(['某某县民政局2021年工作总结', '一、养老', `在${towns}试点。`]);
    expect(letterhead.area?.value).toMatchObject({ code: '430626' });
    expect(diagnostics).toMatchObject([
      { code: 'area-inferred', values: { area: '湖南省岳阳市平江县', confidence: 100 } },
    ]);
  });

  test('is left open where two have as much to be said for, with both of them', () => {
    const towns = ['430626', '341721'].flatMap((code) => ownTownships(code).slice(0, 4)).join('、');
    const { letterhead, diagnostics } = outlineOf(['县民政局2021年工作总结', '一、养老', `在${towns}试点。`]);
    expect(letterhead.area).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code: 'ambiguous-area' });
    expect(diagnostics[0]?.values['candidates']).toMatch(/430626.*341721|341721.*430626/);
  });

  test('is inferred from its own name, not from its prefecture’s', () => {
    const text = [
      '市民政局2021年工作总结',
      '一、养老',
      '出台《汨罗市养老规划》，汨罗市级资金到位。按岳阳市要求，岳阳市民政局验收，屈子祠镇、川山坪镇建站，汨罗经验得到推广。',
    ];
    expect(outlineOf(text).letterhead.area?.value.code).toBe('430681');
  });

  test('is inferred for a prefecture from the counties that it goes through', () => {
    const text = [
      '市民政局2021年工作总结',
      '一、养老',
      '岳阳楼区、云溪区、岳阳县、华容县、湘阴县建成示范点，汨罗市、平江县通过验收。岳阳市养老条例施行。',
    ];
    expect(outlineOf(text).letterhead.area?.value).toMatchObject({ code: '430600', level: 'prefecture' });
  });

  test('is inferred from the site or publisher that the letterhead names', () => {
    const text = [
      '首页 > 永州市零陵区人民政府 > 部门动态',
      '发布机构:零陵区人民政府办公室',
      '区民政局2019年工作总结',
      '一、养老',
      '全区床位300张。',
    ];
    expect(outlineOf(text).letterhead.area).toMatchObject({
      value: { code: '431102' },
      origin: { rule: 'area-inferred-from-letterhead' },
    });
  });

  test.each([
    ['nothing named', '全年发放低保金100万元。'],
    ['one neighbour', '赴平江县学习考察。'],
    ['townships that many have', '在城关镇、城南街道、新城镇开展试点。'],
    ['a superior only', '按照湖南省民政厅要求，完成验收。'],
    ['common words', '建设和平、公安、资源共享的城区，完成县级任务。'],
  ])('stays open with %s', (_, sentence) => {
    expect(outlineOf([...LETTERHEAD, sentence]).letterhead).toMatchObject({ area: null, bureau: null });
  });

  test('namesakes are told apart by the text', () => {
    const towns = ownTownships('350102').slice(0, 3).join('、');
    const { letterhead, diagnostics } = outlineOf([
      '鼓楼区民政局2021年工作总结',
      '一、养老',
      `在${towns}试点，福州市验收。`,
    ]);
    expect(letterhead).toMatchObject({
      bureau: '鼓楼区民政局',
      area: { value: { code: '350102', prefecture: '福州市' } },
    });
    expect(diagnostics).toEqual([]);
  });

  test('or left open, with all of them', () => {
    const { letterhead, diagnostics } = outlineOf(['鼓楼区民政局2021年工作总结', '一、养老', '床位300张。']);
    expect(letterhead).toMatchObject({ bureau: '鼓楼区民政局', area: { value: { name: '鼓楼区', code: null } } });
    expect(diagnostics).toMatchObject([{ code: 'ambiguous-area', severity: 'warning' }]);
    expect(diagnostics[0]?.values['candidates']).toContain('350102 福建省福州市鼓楼区');
  });

  test('an unknown place keeps its name, without a code', () => {
    expect(outlineOf(['汀兰区民政局2018年工作总结', '一、养老', '在城东街道试点。']).letterhead).toMatchObject({
      bureau: '汀兰区民政局',
      area: { value: { name: '汀兰区', code: null, level: 'county' } },
    });
  });

  test('the least evidence is stated', () => {
    expect({ LEAST_SCORE, LEAST_CONFIDENCE }).toEqual({ LEAST_SCORE: 4, LEAST_CONFIDENCE: 0.6 });
  });
});

describe('documents that a bureau issued speak for its area', () => {
  const areaOf = (body: string) =>
    outlineOf(`市民政局2021年工作总结\n一、社会救助\n${body}`).letterhead.area?.value.name ?? null;

  test.each([
    '出台《余姚市养老服务补贴办法》，我市养老服务更加规范。',
    '草拟了《关于构建余姚市社会救助联席会议的方案》，我市救助更加及时。',
  ])('%s', (body) => {
    expect(areaOf(body)).toBe('余姚市');
  });

  test.each(['贯彻落实《余姚市养老服务补贴办法》，我市养老服务更加规范。', '赴余姚市考察学习，我市养老服务更加规范。'])(
    'others do not: %s',
    (body) => {
      expect(areaOf(body)).toBeNull();
    },
  );
});
