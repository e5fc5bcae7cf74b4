/** Words that name a year relative to the year that the passage is about. */
export const RELATIVE_YEARS: readonly (readonly [word: string, relative: number])[] = [
  ['今年', 0],
  ['本年', 0],
  ['本年度', 0],
  ['当年', 0],
  ['全年', 0],
  ['年内', 0],
  ['年度内', 0],
  ['去年', -1],
  ['上年', -1],
  ['上年度', -1],
  ['上一年', -1],
  ['上一年度', -1],
  ['前年', -2],
  ['明年', 1],
  ['来年', 1],
  ['次年', 1],
  ['下年', 1],
  ['下年度', 1],
  ['下一年', 1],
  ['下一年度', 1],
];

/** Halves and quarters as months, first and last. */
export const PARTS_OF_YEAR: readonly (readonly [word: string, first: number, last: number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['一季度', 1, 3],
  ['1季度', 1, 3],
  ['第一季度', 1, 3],
  ['首季度', 1, 3],
  ['首季', 1, 3],
  ['第1季度', 1, 3],
  ['二季度', 4, 6],
  ['2季度', 4, 6],
  ['第二季度', 4, 6],
  ['第2季度', 4, 6],
  ['三季度', 7, 9],
  ['3季度', 7, 9],
  ['第三季度', 7, 9],
  ['第3季度', 7, 9],
  ['四季度', 10, 12],
  ['4季度', 10, 12],
  ['第四季度', 10, 12],
  ['第4季度', 10, 12],
  ['前两季度', 1, 6],
  ['前二季度', 1, 6],
  ['前两个季度', 1, 6],
  ['前三季度', 1, 9],
  ['前3季度', 1, 9],
  ['前三个季度', 1, 9],
  ['1至3季度', 1, 9],
  ['1-3季度', 1, 9],
  ['一至三季度', 1, 9],
  ['1至2季度', 1, 6],
  ['一至二季度', 1, 6],
];

/** Five-year plans by number: 十三五 is the thirteenth, 2016 to 2020. */
export const FIVE_YEAR_PLANS: readonly (readonly [word: string, first: number])[] = [
  ['十五', 2001],
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
];

/** Words before a date that make it the end of a count: 截至10月底. */
export const AS_OF_LEADS: readonly string[] = ['截至', '截止', '截止到', '截至到', '截止至', '截止于', '截至于', '截'];

/** Words before a date that open a span: 自7月1日起. */
export const FROM_LEADS: readonly string[] = ['自', '从', '自从'];

/** Words behind a date that open a span. */
export const FROM_TAILS: readonly string[] = ['起', '开始', '始', '之日起', '起始'];

/** What may stand between a date and 以来: 2022年⟦建立⟧以来. */
export const SINCE_EVENTS: readonly string[] = [
  '成立',
  '建立',
  '启动',
  '实施',
  '开展',
  '运行',
  '运营',
  '投用',
  '投入运营',
  '投入使用',
  '施行',
  '试点',
  '推行',
  '开办',
  '组建',
  '设立',
  '建成',
  '开通',
  '上线',
];

/** Words behind a date that span from it to the report's own time. */
export const SINCE_TAILS: readonly string[] = ['以来', '来', '至今', '迄今'];
