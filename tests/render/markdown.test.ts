import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderMarkdown } from '../../src/render/markdown.js';
import { expectGolden } from '../golden.js';
import { sampleComparison, sampleReports } from './sample.js';

describe('renderMarkdown', () => {
  const text = renderMarkdown(sampleComparison(), sampleReports(), {
    lang: 'zh',
    views: ['overview', 'standards', 'counts', 'initiatives'],
  });

  it('prints tables, lists, marks and sources', () => {
    expectGolden('table/sample.md', text);
  });

  it('every row of a table has as many cells as its header', () => {
    const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      const counts = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(counts).size).toBe(1);
    }
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['***人', '\\*\\*\\*人'],
    ['<script>', '\\<script\\>'],
    ['[x](y)', '\\[x\\](y)'],
    ['&amp;', '&amp;amp;'],
    ['一\n二', '一 二'],
    ['`code`', '\\`code\\`'],
  ])('%j is written %j', (words, written) => {
    expect(escapeMarkdown(words)).toBe(written);
  });
});
