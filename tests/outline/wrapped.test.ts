import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/model/outline.js';
import { outlineOf } from './outline-of.js';

const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(folder + name, 'utf8')] as const);

interface Page {
  readonly columns: number;
  /** What parts paragraphs from one another. */
  readonly paragraphs: 'indented' | 'blank-line';
  /** Lines a page; 0 for no pages. */
  readonly lines: number;
  readonly head: string;
}

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign >= '\u1100' ? 2 : 1), 0);

/** Breaks one paragraph as a printer does: numbers stay whole, and no line begins with a stop. */
function breakLines(paragraph: string, columns: number): string[] {
  const lines = [''];
  for (const [piece] of paragraph.matchAll(/[\w.,%]+|./gsu)) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    const fits = widthOf(line) + widthOf(piece) <= columns || /^[，。、；：！？）》”’,.;:!?)%]$/.test(piece);
    if (fits || line.trim() === '') lines[last] = line + piece;
    else lines.push(piece);
  }
  return lines;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function print(text: string, { columns, paragraphs, lines, head }: Page): string {
  const indent = paragraphs === 'indented' ? '　　' : '';
  const printed = paragraphsOf(text).map((paragraph) => breakLines(indent + paragraph, columns));
  const gap = paragraphs === 'blank-line' ? [''] : [];
  const all = printed.flatMap((own) => [...own, ...gap]);
  return all
    .flatMap((line, at) => (lines > 0 && at % lines === lines - 1 ? [line, '', `— ${at} —`, '', head, ''] : [line]))
    .join('\n');
}

const headingsOf = ({ sections }: Outline): string[] =>
  sections.map(({ level, marker, heading }) => `${level} ${marker} ${heading.replaceAll(/\s/g, '')}`);

const bodyOf = ({ sentences }: Outline): string[] =>
  sentences
    .filter(({ part }) => part !== null)
    .map(({ text, part, period }) => `${part?.value} ${period?.value} ${text}`);

describe.each<Page>([
  { columns: 56, paragraphs: 'indented', lines: 0, head: '' },
  { columns: 68, paragraphs: 'indented', lines: 30, head: '' },
  { columns: 60, paragraphs: 'indented', lines: 28, head: '民政工作年度报告' },
  { columns: 64, paragraphs: 'blank-line', lines: 0, head: '' },
  { columns: 76, paragraphs: 'blank-line', lines: 25, head: '' },
])('printed on $columns columns, $paragraphs, $lines lines a page', (page) => {
  test.each(reports)('%s reads as it did', (_, text) => {
    const [plain, printed] = [outlineOf(text), outlineOf(print(text, page))];
    expect(headingsOf(printed)).toEqual(headingsOf(plain));
    const found = new Set(bodyOf(printed));
    const lost = bodyOf(plain).filter((sentence) => !found.has(sentence));
    expect(lost.length).toBeLessThanOrEqual(1);
  });
});
