/** Words that begin with a character which alone joins two things or marks a verb. */
const WORDS = new Set(
  '及时 及格 着力 着重 着眼 着手 和谐 和解 和美 和睦 与会 了解 了结 并轨 以工 以奖 以案'.split(' '),
);

/** Whether a word begins at a place where else a joiner would stand: true of 及 in `及时发放`, false in `及发放`. */
export const beginsWord = (text: string, at: number): boolean => WORDS.has(text.slice(at, at + 2));
