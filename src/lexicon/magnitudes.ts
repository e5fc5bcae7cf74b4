/** Powers of ten inside a section of four digits: 三百二十. */
export const SMALL_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);

/** Powers of ten that close a section: 5402.1万, 1.5亿. */
export const BIG_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['兆', 12],
]);
