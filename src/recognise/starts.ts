import { MASK_SIGNS } from '../lexicon/masks.js';

/** Characters that a Chinese number can start with. */
export const HANZI_STARTS = '零〇一二两三四五六七八九十百千万亿';

/** Characters that any number of a report can start with. */
export const NUMBER_STARTS = `0123456789${MASK_SIGNS}${HANZI_STARTS}`;

/** Characters that a legible number can start with outside reports: formal digits too, which there are mostly words (队伍). */
export const GENERAL_NUMBER_STARTS = `0123456789${HANZI_STARTS}壹贰叁肆伍陆柒捌玖拾佰仟俩兆`;
