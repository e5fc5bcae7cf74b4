import { type Division, findAreasByName, levelOfEnding } from '../../lexicon/areas/index.js';
import type { Area } from '../../model/area.js';

/** What a printed place turned out to be: known, one of several of the name, or none that the gazetteer knows. */
export type NamedPlace =
  | { readonly form: 'known'; readonly division: Division }
  | { readonly form: 'ambiguous'; readonly name: string; readonly divisions: readonly Division[] }
  | { readonly form: 'unknown'; readonly area: Area };

const LEAD = /^(?:关于|中共|中国共产党|报送|转发|印发|根据|按照|上报|呈报|对|由|与|和|及|向|的|在)+/;
const BOUNDARY = /(?:^|[省市县区州盟旗]|关于|中共|共产党|报送|转发|印发|根据|按照|的|[^\u4e00-\u9fff])$/;

/**
 * Reads the place in front of 民政局: `湖南省怀化市洪江市` → 洪江市 in 怀化市, `关于慈溪市` → 慈溪市, `鼓楼区` → ambiguous,
 * `汀兰区` → unknown, with its name as printed and no code. A known name inside a longer unknown one is none: 东临江县.
 */
export function readPlace(printed: string): NamedPlace {
  const run = printed.replace(LEAD, '');
  for (let start = 0; start < run.length - 1; start++) {
    const before = run.slice(0, start);
    if (!BOUNDARY.test(before)) continue;
    const divisions = findAreasByName(run.slice(start));
    if (divisions.length > 0) return among(run.slice(start), divisions, before);
  }
  return { form: 'unknown', area: unknownArea(run) };
}

/** Chooses among namesakes by the parents printed before them; with none printed, one in use wins over former ones. */
function among(name: string, divisions: readonly Division[], before: string): NamedPlace {
  const under = divisions.filter((division) => fitsParents(division, before));
  const fitting = under.length > 0 ? under : divisions;
  const inUse = fitting.filter((division) => division.until === null);
  const list = inUse.length > 0 ? inUse : fitting;
  const [only] = list;
  return only !== undefined && list.length === 1
    ? { form: 'known', division: only }
    : { form: 'ambiguous', name, divisions: list };
}

const fitsParents = ({ province, prefecture }: Division, before: string): boolean =>
  (prefecture !== null && before.includes(prefecture)) || (province !== null && before.includes(province));

/** A place that the gazetteer does not know: parents that it does know are taken from the front, the rest is the name. */
function unknownArea(run: string): Area {
  let rest = run;
  const parents: Division[] = [];
  for (;;) {
    const parent = frontDivision(rest);
    if (parent === null) break;
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
    const found = findAreasByName(run.slice(0, end)).find(
      ({ name, level }) => level !== 'county' && name === run.slice(0, end),
    );
    if (found !== undefined) return found;
  }
  return null;
}
