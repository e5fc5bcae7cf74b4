import { describe, expect, it } from 'vitest';
import { renderExplanation } from '../../src/render/explain.js';
import { renderFindings } from '../../src/render/findings.js';
import { renderOutline } from '../../src/render/outline.js';
import { displayWidth } from '../../src/text/width.js';
import { expectGolden } from '../golden.js';
import { sampleReports } from './sample.js';

const PAGE = { lang: 'zh', color: false, ascii: false } as const;

describe('renderFindings', () => {
  it('lists figures by category with their lines', () => {
    expectGolden('table/findings.txt', renderFindings(sampleReports(), { ...PAGE, width: 80 }));
  });

  it.each([60, 100, 160])('stays within %i cells', (width) => {
    for (const line of renderFindings(sampleReports(), { ...PAGE, width }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('renderOutline', () => {
  const [report] = sampleReports();
  const section = {
    marker: '一',
    level: 1,
    heading: '社会救助',
    start: 6,
    end: 20,
    category: 'social-assistance',
    part: 'summary',
  } as const;
  const sections = [section, { ...section, marker: '(一)', level: 2, heading: '低保', start: 12, part: null }];

  it('shows the letterhead, then headings with line, part and category', () => {
    if (report === undefined) throw new Error('no report');
    const text = renderOutline({ ...report, sections }, '标题行一\n\n一、社会\n\n(一)低保\n', { ...PAGE, width: 80 });
    expectGolden('table/outline.txt', text);
  });

  it('leaves lines out where the text is not at hand', () => {
    if (report === undefined) throw new Error('no report');
    const text = renderOutline({ ...report, sections }, null, { ...PAGE, width: 80 });
    expect(text).toContain('一 社会救助  [总结, 社会救助]');
  });
});

describe('renderExplanation', () => {
  const finding = sampleReports()[0]?.observations[0];

  it('shows the sentence with the figure marked, the steps and what lost', () => {
    if (finding === undefined) throw new Error('no observation');
    const { sentence } = finding.source;
    const start = sentence.text.indexOf('620元');
    const source = { ...finding.source, start, end: start + 4 };
    const text = renderExplanation(
      {
        path: 'a.txt',
        finding: { ...finding, source },
        steps: [
          { field: 'number', rule: 'digits', basis: 'stated', value: '620', words: '620元' },
          { field: 'period', rule: 'summary-year', basis: 'inherited', value: '2021', words: null },
          { field: 'category', rule: 'of-indicator', basis: 'computed', value: 'social-assistance', words: null },
        ],
        rivals: [
          { field: 'indicator', candidate: 'tekun.living-standard', loss: 'foreign-words', score: 2, word: '低保' },
        ],
        conversion: { from: '620元', to: '620元/人·月' },
      },
      { ...PAGE, width: 80 },
    );
    expectGolden('table/explanation.txt', text);
    expect(text).toContain('⟦620元⟧');
  });
});
