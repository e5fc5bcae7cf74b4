import { type Division, findAreasByFullName, findAreasByName, levelOfEnding } from '../../lexicon/areas/index.js';
import type { Area } from '../../model/area.js';

/**
 * What a printed place turned out to be: known, one of several of the name, or none that the gazetteer knows.
 * `printed` is the place as printed, without parents and words that only lead to it.
 */
export type NamedPlace =
  | { readonly form: 'known'; readonly printed: string; readonly division: Division }
  | { readonly form: 'ambiguous'; readonly printed: string; readonly divisions: readonly Division[] }
  | { readonly form: 'unknown'; readonly printed: string; readonly area: Area };

const LEADS = '关于|中共|中国共产党|共产党|报送|转发|印发|根据|按照|上报|呈报|年度?|[的对在由向]';
/** Behind these a place may begin: words that lead to it, and the endings of its parents. */
const BOUNDARY = new RegExp(`(?:^|[省市县区州盟旗和与及]|${LEADS})$`);
const LEADING = new RegExp(`^.*(?:${LEADS})`);
/** Ends like a place and names none: 全市, 各县, 有关区. */
const NO_PLACE = /^(?:全|我|本|各级?|该|某|贵|两|有关|相关|[某X×*]+)?[省市县区州旗盟]$/;

/**
 * Reads the place in front of 民政局: a county with its province and prefecture before it, or behind 关于 → that county;
 * `鼓楼区` → ambiguous; `汀兰区` → unknown, with its name as printed and no code; `全市`, `我县` → null. A known name
 * inside a longer unknown one does not count: 东临江县 is not 临江县.
 */
export function readPlace(run: string): NamedPlace | null {
  for (let start = 0; start < run.length - 1; start++) {
    if (!BOUNDARY.test(run.slice(0, start))) continue;
    const printed = run.slice(start);
    const divisions = findAreasByName(printed);
    if (divisions.length > 0) return among(printed, divisions, run.slice(0, start));
  }
  const name = run.replace(LEADING, '');
  if (name.length < 2 || NO_PLACE.test(name)) return null;
  const area = unknownArea(name);
  return NO_PLACE.test(area.name) ? null : { form: 'unknown', printed: area.name, area };
}

/** Chooses among namesakes by the parents printed before them; with none printed, one in use wins over former ones. */
function among(printed: string, divisions: readonly Division[], before: string): NamedPlace {
  const under = divisions.filter((division) => fitsParents(division, before));
  const fitting = under.length > 0 ? under : divisions;
  const inUse = fitting.filter((division) => division.until === null);
  const list = inUse.length > 0 ? inUse : fitting;
  const [only] = list;
  return only !== undefined && list.length === 1
    ? { form: 'known', printed, division: only }
    : { form: 'ambiguous', printed, divisions: list };
}

const fitsParents = ({ province, prefecture }: Division, before: string): boolean =>
  (prefecture !== null && before.includes(prefecture)) || (province !== null && before.includes(province));

/** A place that the gazetteer does not know: parents that it does know are taken from the front, the rest is the name. */
function unknownArea(run: string): Area {
  let rest = run;
  const parents: Division[] = [];
  for (let parent = frontDivision(rest); parent !== null; parent = frontDivision(rest)) {
    parents.push(parent);
    rest = rest.slice(parent.name.length);
  }
  return {
    name: rest,
    code: null,
    level: levelOfEnding(rest),
    province: parents.find(({ level }) => level === 'province')?.name ?? parents[0]?.province ?? null,
    prefecture: parents.find(({ level }) => level === 'prefecture')?.name ?? null,
  };
}

/** A province or prefecture at the front of a run, where at least two signs stand behind it. */
function frontDivision(run: string): Division | null {
  for (let end = Math.min(run.length - 2, 12); end > 2; end--) {
    const name = run.slice(0, end);
    const found = findAreasByFullName(name).find((division) => division.level !== 'county');
    if (found !== undefined) return found;
  }
  return null;
}
