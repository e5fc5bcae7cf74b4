/** Words before a number that bound it from below, both with and without the bound itself. */
export const AT_LEAST: readonly string[] = [
  '大于或者等于',
  '大于或等于',
  '大于等于',
  '不小于',
  '不少于',
  '不低于',
  '超过',
  '大于',
  '高于',
  '多于',
  '至少',
  '最少',
];

/** Words before a number that bound it from above. */
export const AT_MOST: readonly string[] = [
  '小于或者等于',
  '小于或等于',
  '小于等于',
  '不大于',
  '不多于',
  '不高于',
  '不超过',
  '小于',
  '低于',
  '少于',
  '至多',
  '最多',
  '不到',
  '不足',
];

/** What stands behind the number in 比三十大, 比四分之一小, with the side that it bounds. */
export const THAN_TAILS: Readonly<Record<string, 'low' | 'high'>> = {
  大: 'low',
  多: 'low',
  高: 'low',
  长: 'low',
  小: 'high',
  少: 'high',
  低: 'high',
  短: 'high',
};

/** Words between two bounds of one number: 大于二十的同时小于等于三十五. */
export const BOUND_JOINTS: readonly string[] = [
  '的同时',
  '同时',
  '且',
  '而且',
  '并且',
  '但',
  '又',
  ',',
  ',且',
  '、',
  '而',
];
