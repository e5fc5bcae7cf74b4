import { expect, test } from 'vitest';
import { buildMatcher } from '../../src/text/automaton.js';
import { buildEndings } from '../../src/text/endings.js';

const DONE = buildMatcher([
  ['完工', 1],
  ['已建成', 2],
]);

test.each([
  ['已于六月完工', undefined, true],
  ['已于六月完工', 5, false],
  ['完', undefined, false],
  ['已已建成', undefined, true],
  ['', undefined, false],
])('a word stands in %s up to %s: %s', (text, end, expected) => {
  expect(DONE.anyIn(text, 0, end)).toBe(expected);
});

const HEADS = buildEndings(['中心', '孵化中心', '院', '']);

test.each([
  ['孵化中心', 4, 1, 8, 2],
  ['孵化中心', 4, 3, 8, 4],
  ['孵化中心', 4, 3, 3, 0],
  ['福利院', 3, 1, 8, 1],
  ['福利院', 3, 2, 8, 0],
  ['中心路', 3, 1, 8, 0],
  ['中心路', 2, 1, 8, 2],
  ['心', 1, 1, 8, 0],
  ['', 0, 1, 8, 0],
])('%s before %i ends in a word of %i to %i signs: %i', (text, end, least, most, expected) => {
  expect(HEADS.shortestBefore(text, end, least, most)).toBe(expected);
});
