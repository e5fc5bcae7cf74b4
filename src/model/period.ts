/**
 * A year as written: a number, or relative to the year that the passage is about
 * (今年 and no year at all → 0, 去年 → -1, 明年 → 1).
 */
export type YearReference = number | { readonly relative: number };

/** A year, a month of it, or a day in that; `month` null stands for the whole year. */
export interface DatePoint {
  readonly year: YearReference;
  readonly month: number | null;
  readonly day: number | null;
}

/** The expressions of time that reports use, before the passage's year is filled in. */
export type PeriodExpression =
  /** 2022年, 去年, 全年 */
  | { readonly form: 'year'; readonly year: YearReference }
  /** 1-11月, 上半年 (1 to 6), 三季度 (7 to 9), 9月份 (9 to 9) */
  | { readonly form: 'months'; readonly year: YearReference; readonly first: number; readonly last: number }
  /** 截至10月底, 截至2022年12月4日: the state on that day; `day` null is the month's last, `month` null the year's last */
  | {
      readonly form: 'as-of';
      readonly year: YearReference;
      readonly month: number | null;
      readonly day: number | null;
    }
  /** 9月15日: on that day */
  | { readonly form: 'day'; readonly year: YearReference; readonly month: number; readonly day: number }
  /** 自7月1日起, 从1月起 (day 1): from that day on */
  | { readonly form: 'from'; readonly year: YearReference; readonly month: number; readonly day: number }
  /** 2018年以前, 9月14日之前: up to and with that day, month or year; open at the other end */
  | {
      readonly form: 'until';
      readonly year: YearReference;
      readonly month: number | null;
      readonly day: number | null;
    }
  /** 2019年以来, 3月以来: from then up to the end of the passage's year; `month` null where only the year is named */
  | { readonly form: 'since'; readonly year: YearReference; readonly month: number | null }
  /** 2020年7月至2021年6月, 3月1日至6月15日: from a month or day up to another; `day` null where none is named */
  | ({ readonly form: 'span'; readonly until: DatePoint } & DatePoint)
  /** 2021-2023年, 十三五期间 (2016 to 2020), 近三年 (-2 to 0) */
  | { readonly form: 'years'; readonly first: YearReference; readonly last: YearReference };
