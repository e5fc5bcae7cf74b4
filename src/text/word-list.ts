/** The words of a vocabulary's blank-separated list, in its order: `'低保 特困'` → 低保, 特困; an empty list has none. */
export const wordList = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
