import { byCode, type Division } from '../../../src/lexicon/areas/gazetteer.js';
import { townshipsByCounty } from '../../helpers/townships.js';
import { DUTY_OBJECTS } from './duties.js';
import type { Dice } from './random.js';
import { readTemplate, type Slots } from './template.js';

/** What a report is about: everything that its sentences must agree on. */
export interface World {
  readonly area: Division;
  readonly towns: readonly string[];
  readonly year: number;
  /** Whether the publisher struck out the figures. */
  readonly masked: boolean;
  readonly half: boolean;
}

interface Place {
  readonly area: Division;
  readonly towns: readonly string[];
}

/** Every county in use with its towns. */
function readPlaces(): Place[] {
  const towns = townshipsByCounty();
  return [...byCode().values()].flatMap((area) => {
    const own = towns.get(area.code) ?? [];
    return area.level === 'county' && area.until === null && own.length >= 4 ? [{ area, towns: own }] : [];
  });
}

const places = readPlaces();

/** Draws a county, a year, and how much the publisher struck out. */
export function drawWorld(dice: Dice): World {
  const { area, towns } = dice.pick(places);
  return {
    area,
    towns: dice.some(towns, 6),
    year: dice.whole(2008, 2024),
    masked: dice.chance(0.04),
    half: dice.chance(0.05),
  };
}

const bounds = (argument: string): [number, number] => {
  const [low = 0, high = low] = argument.split('-').map(Number);
  return [low, high];
};

/** Numbers get rarer the larger they are, as in reports: drawn evenly over their logarithms. */
function draw(dice: Dice, argument: string): number {
  const [low, high] = bounds(argument);
  const share = dice.whole(0, 10_000) / 10_000;
  const from = Math.max(low, 0.05);
  return Math.min(high, Math.max(low, from * (high / from) ** share));
}

const short = (value: number, places: number): string => String(Number(value.toFixed(places)));

/** 5402.1万元, 1.2亿元, 840余万元. */
function sum(dice: Dice, tenThousands: number): string {
  if (tenThousands > 9000 && dice.chance(0.6)) return `${short(tenThousands / 10_000, 2)}亿元`;
  if (dice.chance(0.15)) return `${dice.pick(['约', '近', ''])}${Math.round(tenThousands)}${dice.pick(['余', ''])}万元`;
  return `${short(tenThousands, dice.whole(0, 2))}万元`;
}

/** 1.2万余, 8000余, 近300, 4213. */
function many(dice: Dice, value: number): string {
  if (value >= 10_000 && dice.chance(0.7))
    return `${short(value / 10_000, dice.whole(0, 2))}万${dice.pick(['余', '', '多'])}`;
  if (dice.chance(0.25)) return `${Math.round(value / 10) * 10}余`;
  return dice.chance(0.1) ? `近${Math.round(value / 10) * 10}` : String(Math.round(value));
}

const HEARTS =
  '暖心 幸福 夕阳 同心 福馨 阳光 邻里 微光 童乐 银龄 益路 民情 善小 大爱 红色 和美 清风 桑榆 如愿 春蕾'.split(' ');
const WORKS = '驿站 课堂 家园 食堂 管家 直通车 议事厅 工程 行动 伙伴 超市 小屋 港湾 计划 守护 联盟'.split(' ');
const VILLAGES = '新光 红星 东风 上塘 下坪 石桥 大湾 龙泉 向阳 团结 双河 白马 高岭 南溪'.split(' ');

const objects = readTemplate(DUTY_OBJECTS);
const NO_SLOTS: Slots = () => '';

const sign = ({ area }: World): string => area.name.slice(-1);

function period(dice: Dice, { half }: World): string {
  if (half) return dice.pick(['1-6月', '上半年', '今年上半年']);
  return dice.pick(['1-11月', '全年', '1至10月', '前三季度', '今年以来']);
}

const day = (dice: Dice, { half, year }: World): string =>
  half
    ? dice.pick(['6月底', `${year}年6月30日`])
    : dice.pick(['11月底', '目前', `${year}年12月31日`, '12月20日', '年底']);

/** What the slots of the templates stand for in a world. */
export function slotsFor(dice: Dice, world: World): Slots {
  const number = (text: string): string =>
    world.masked && dice.chance(0.8) ? text.replace(/\d+(?:\.\d+)?/, '**') : text;
  const known: Readonly<Record<string, (argument: string) => string>> = {
    n: (argument) => number(String(Math.round(draw(dice, argument)))),
    d: (argument) => number(short(draw(dice, argument), dice.whole(1, 2))),
    sum: (argument) => number(sum(dice, draw(dice, argument))),
    many: (argument) => number(many(dice, draw(dice, argument))),
    pct: (argument) => number(`${short(draw(dice, argument), dice.whole(0, 2))}%`),
    y: (offset) => String(world.year + Number(offset)),
    months: () => (dice.chance(0.3) ? `${world.year}年` : '') + period(dice, world),
    asof: () => day(dice, world),
    area: () => world.area.name,
    sign: () => sign(world),
    whole: () => `全${sign(world)}`,
    half: () => (world.half ? '上半年' : ''),
    own: () => `${dice.pick(['我', '全'])}${sign(world)}`,
    town: () => dice.pick(world.towns),
    towns: (count) => dice.some(world.towns, Number(count)).join('、'),
    village: () => `${dice.pick(world.towns)}${dice.pick(VILLAGES)}村`,
    object: () => objects(dice, NO_SLOTS),
    brand: () => dice.pick(HEARTS) + dice.pick(WORKS),
  };
  return (name, argument) => {
    const make = known[name];
    if (make === undefined) throw new RangeError(`no slot ${name}`);
    return make(argument);
  };
}
