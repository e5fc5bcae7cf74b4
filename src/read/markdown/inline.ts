import { UNITS } from '../../lexicon/units.js';
import { buildMatcher } from '../../text/automaton.js';
import { once } from '../../text/once.js';

const units = once(() => buildMatcher(UNITS.flatMap((row) => row.words.map((word) => [word, row] as const))));

/** Whether a unit or a magnitude begins here, as it does behind a figure that was struck out: **万元, **余人. */
function opensUnit(text: string, at: number): boolean {
  const next = text.slice(at, at + 10).replace(/^[余多]/, '');
  if (/^[十百千万亿]/.test(next)) return true;
  const hit = units().longest(next)[0];
  return hit?.start === 0 && !hit.value.not?.some((tail) => next.startsWith(tail, hit.end));
}

const STRONG = /(?<![*\\])\*\*(?=[^*\s])([^*\n]{1,400})\*\*(?!\*)/g;
const EMPHASIS = /(?<![*\\\d])\*(?=[^*\s])([^*\n]{1,200})\*(?!\*)/g;

/**
 * Strips pairs of stars. Reports that are made public with figures struck out have stars too: where a unit follows one
 * of a pair (发放**万元，慰问**, **个社区的**), the stars are figures and stay.
 */
function stripStars(text: string, pairs: RegExp): string {
  return text.replace(pairs, (whole: string, words: string, at: number) =>
    opensUnit(words, 0) || opensUnit(text, at + whole.length) ? whole : words,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  emsp: '　',
  ensp: ' ',
};

/** The words of a line without the marks that Markdown gives them: emphasis, links, pictures, code, tags, escapes. */
export function stripInline(line: string): string {
  const linked = line
    .replace(/!\[[^\]\n]{0,400}\]\([^()\n]{0,1000}\)/g, '')
    .replace(/\[([^[\]\n]{1,400})\]\([^()\n]{0,1000}\)/g, '$1')
    .replace(/<(?:https?|mailto):[^<>\s]{1,1000}>/g, '')
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>\n]{0,400}>/gi, '')
    .replace(/(?<!`)(`{1,2})(?!`)([^`\n]{1,400})\1(?!`)/g, '$2');
  return stripStars(stripStars(linked, STRONG), EMPHASIS)
    .replace(/(?<![\w_])__(?=\S)([^_\n]{1,400})__(?![\w_])/g, '$1')
    .replace(/~~(?=\S)([^~\n]{1,400})~~/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~>-])/g, '$1')
    .replace(/&(\w{2,5});/g, (whole: string, name: string) => ENTITIES[name] ?? whole);
}
