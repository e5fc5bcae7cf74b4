import { describe, expect, test } from 'vitest';
import { DIVISIONS } from '../../src/lexicon/areas/data/divisions.js';
import { FORMER } from '../../src/lexicon/areas/data/former.js';
import { TOWNSHIPS } from '../../src/lexicon/areas/data/townships.js';
import {
  baseName,
  findAreaByCode,
  findAreasByName,
  levelOfEnding,
  parentsOf,
  townshipsNamed,
} from '../../src/lexicon/areas/index.js';
import { townshipsByCounty } from '../helpers/townships.js';

describe('the gazetteer', () => {
  test.each([
    ['330281', '余姚市', 'county', '浙江省', '宁波市'],
    ['430681', '汨罗市', 'county', '湖南省', '岳阳市'],
    ['110101', '东城区', 'county', '北京市', null],
    ['500233', '忠县', 'county', '重庆市', null],
    ['429021', '神农架林区', 'county', '湖北省', null],
    ['330200', '宁波市', 'prefecture', '浙江省', null],
    ['441900', '东莞市', 'prefecture', '广东省', null],
    ['433100', '湘西土家族苗族自治州', 'prefecture', '湖南省', null],
    ['430000', '湖南省', 'province', null, null],
  ])('%s is %s', (code, name, level, province, prefecture) => {
    expect(findAreaByCode(code)).toEqual({ name, code, level, province, prefecture, until: null });
  });

  test('a code that no revision has is unknown', () => {
    expect(findAreaByCode('999999')).toBeNull();
    expect(findAreaByCode('')).toBeNull();
  });

  const codes = (name: string) => findAreasByName(name).map(({ code }) => code);

  test.each([
    ['余姚市', ['330281']],
    ['余姚', ['330281']],
    ['崇川区', ['320613']],
    ['新晃县', ['431227']],
    ['湘西州', ['433100']],
    ['神农架', ['429021']],
    ['忠县', ['500233']],
    ['鼓楼区', ['320106', '320302', '350102', '410204']],
    ['通州', ['110112', '320612', '320683']],
  ])('%s → %j', (name, expected) => {
    expect(codes(name)).toEqual(expected);
  });

  test.each(['余姚县', '全市', '民政', '市', '', '不存在的地方'])('%j is no division', (name) => {
    expect(codes(name)).toEqual([]);
  });

  test('former divisions keep their code and say until when', () => {
    expect(findAreasByName('港闸区')).toMatchObject([{ code: '320611', prefecture: '南通市', until: '201910' }]);
    expect(findAreasByName('通州市')).toMatchObject([{ code: '320683', until: '200812' }]);
    expect(findAreaByCode('320602')).toMatchObject({ name: '崇川区', until: '201910' });
  });

  test('parents, outermost first', () => {
    expect(parentsOf('330281').map(({ name }) => name)).toEqual(['浙江省', '宁波市']);
    expect(parentsOf('110101').map(({ name }) => name)).toEqual(['北京市']);
    expect(parentsOf('430000')).toEqual([]);
    expect(parentsOf('999999')).toEqual([]);
  });

  test('townships lead to their counties', () => {
    expect(townshipsNamed('梁弄镇').map(({ name }) => name)).toEqual(['余姚市']);
    expect(townshipsNamed('城关镇').length).toBeGreaterThan(20);
    expect(townshipsNamed('梁弄')).toEqual([]);
  });

  test.each([
    ['汨罗市', '汨罗'],
    ['新晃侗族自治县', '新晃'],
    ['湘西土家族苗族自治州', '湘西'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['内蒙古自治区', '内蒙古'],
    ['道县', '道'],
    ['大兴安岭地区', '大兴安岭'],
    ['回族', '回族'],
  ])('%s without its ending is %s', (name, base) => {
    expect(baseName(name)).toBe(base);
  });

  test('an ending suggests a level, 市 none', () => {
    expect(['甲省', '甲州', '甲盟', '甲县', '甲区', '甲旗', '甲市', '甲'].map(levelOfEnding)).toEqual([
      'province',
      'prefecture',
      'prefecture',
      'county',
      'county',
      'county',
      null,
      null,
    ]);
  });
});

describe('the data', () => {
  test('is well formed, and as large as the country', () => {
    const lines = DIVISIONS.split('\n');
    expect(lines.filter((line) => /^\d\d[^\d:]+$/.test(line))).toHaveLength(34);
    const counties = lines.flatMap((line) => (line.split(':')[1] ?? '').split(',').filter((one) => one !== ''));
    expect(counties.length).toBeGreaterThan(2800);
    expect(counties.every((county) => /^\d\d[\u3400-\u9fff]+$/.test(county))).toBe(true);
    expect(FORMER.split('\n').every((line) => /^\d{6}[\u3400-\u9fff]+20\d{4}$/.test(line))).toBe(true);
    expect(
      TOWNSHIPS.split('\n').every((line) =>
        /^[\u4e00-\u9fff](?:(?:[\u4e00-\u9fff]*(?:\d{6})+,?)*(?:\||$)){3}$/.test(line),
      ),
    ).toBe(true);
  });

  test('every county of a township is known', () => {
    const counties = [...townshipsByCounty().keys()];
    expect(counties.length).toBeGreaterThan(2800);
    const unknown = counties.filter((code) => findAreaByCode(code) === null);
    expect(unknown).toEqual([]);
  });
});
