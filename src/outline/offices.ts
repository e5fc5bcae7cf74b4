import { derived } from '../lexicon/vocabulary.js';

/** How the offices are found whose reports are read: 民政局, or whatever another vocabulary names. */
export interface Offices {
  /** Any office's name. */
  readonly any: RegExp;
  /** An office with its place before it: 望汀县民政局. */
  readonly placed: RegExp;
  /** One as the subject of a sentence: `2021年,某某县民政局坚持…`. */
  readonly subject: RegExp;
}

/** A place's name before the office or its work. */
export const PLACE = '(?<place>[\\u4e00-\\u9fff]{1,24}[省市县区州旗盟])';

/** The offices that a vocabulary names. */
export const officesOf = derived(({ offices }): Offices => {
  const any = offices.join('|');
  const bureaus = offices.filter((name) => !name.endsWith('厅')).join('|');
  const lead = '(?:^|。|^(?:\\d{4}年|[^,。]{0,8}来),)';
  return {
    any: new RegExp(any),
    placed: new RegExp(`${PLACE}(?<office>${any})`),
    subject: new RegExp(`${lead}${PLACE}(?<office>${bureaus})(?!的|等|[,。;、])`),
  };
});
