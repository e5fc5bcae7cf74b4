/** Powers of ten inside a section of four digits: 三百二十. */
export const SMALL_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);

/** Words that begin with 百 or 千 and are units, not magnitudes: 60千瓦, 3百分点. */
export const MAGNITUDE_UNITS: readonly string[] = ['千瓦', '千米', '千克', '千伏', '千字', '千分', '百分', '百米'];

/** Powers of ten that close a section: 5402.1万, 1.5亿. */
export const BIG_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['兆', 12],
]);
