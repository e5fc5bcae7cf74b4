import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { renderHtml } from '../../src/render/html/index.js';
import { escapeHtml, html } from '../../src/render/html/markup.js';
import { sampleComparison, sampleReports } from './sample.js';

const VIEWS = ['overview', 'standards', 'counts', 'initiatives', 'years'] as const;
const page = renderHtml(sampleComparison(), sampleReports(), { lang: 'zh', views: VIEWS });

/** The page as a browser sees it; with scripts it behaves as one, too. */
function open(markup: string, scripts = false) {
  const window = new Window({
    settings: { enableJavaScriptEvaluation: scripts, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write(markup);
  return window.document;
}

describe('html`…`', () => {
  it('escapes what is put in, and not what it made itself', () => {
    const inner = html`<b>${'<i>&"\''}</b>`;
    expect(html`<p title="${'a"b'}">${[inner, 1]}</p>`.markup).toBe(
      '<p title="a&quot;b"><b>&lt;i&gt;&amp;&quot;&#39;</b>1</p>',
    );
  });

  it('drops controls', () => {
    expect(escapeHtml('a\u0000b\u202ec')).toBe('abc');
  });
});

describe('renderHtml', () => {
  const document = open(page);

  it('needs nothing from anywhere', () => {
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/url\(|@import|https?:/);
  });

  it('lets only its own style and script run', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = document.querySelector('script:not([type])')?.textContent ?? '';
    expect(policy).toContain(`script-src ${hash(script)}`);
    expect(policy).toContain(`style-src ${hash(document.querySelector('style')?.textContent ?? '')}`);
  });

  it('has a section a view, and headers that a screen reader can tie to cells', () => {
    expect([...document.querySelectorAll('main > section')].map(({ id }) => id)).toEqual([
      ...VIEWS,
      'marks',
      'reports',
    ]);
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      for (const head of table.querySelectorAll('th')) expect(head.getAttribute('scope')).toMatch(/^(col|row)$/);
    }
  });

  it('every figure opens its sentence with the figure marked', () => {
    const links = [...document.querySelectorAll('main a')];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(target?.querySelector('mark')).not.toBeNull();
    }
    const first = document.querySelector('#standards td a');
    const sentence = document.querySelector(first?.getAttribute('href') ?? '');
    expect(sentence?.textContent).toContain('云岭县-2021.txt:12');
  });

  it('says in words what signs say', () => {
    const titles = [...document.querySelectorAll('abbr.flags')].map((one) => one.getAttribute('title'));
    expect(titles).toContain('由7,440元/人·年折算');
    expect(titles).toContain('目标 (计划、要求), 不是实绩; 下限 (不少于、余、以上)');
  });

  it('draws bars beside standards and lines over years', () => {
    expect(document.querySelectorAll('#standards svg.bar').length).toBe(4);
    expect(document.querySelectorAll('#years svg.spark').length).toBeGreaterThan(0);
  });
});

describe('a hostile report', () => {
  const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
  const reports = sampleReports().map(
    (report): Report => ({
      ...report,
      path: `${evil}.txt`,
      title: evil,
      bureau: evil,
      observations: report.observations.map((one) => ({ ...one, subject: evil, unit: evil })),
      initiatives: report.initiatives.map((one) => ({ ...one, name: evil })),
    }),
  );
  const comparison = sampleComparison();
  const hostile = {
    ...comparison,
    columns: comparison.columns.map((column) => ({ ...column, area: { ...column.area, name: `</script>${evil}` } })),
    rows: comparison.rows.map((row) => ({ ...row, indicator: null, subject: evil, unit: evil })),
    initiatives: comparison.initiatives.map((row) => ({ ...row, name: evil })),
  };
  const document = open(renderHtml(hostile, reports, { lang: 'zh', views: VIEWS }));

  it('writes no element and no attribute into the page', () => {
    expect(document.querySelectorAll('img').length).toBe(0);
    expect(document.querySelectorAll('script').length).toBe(2);
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
  });

  it('is shown as the text that it is', () => {
    expect(document.querySelector('#reports')?.textContent).toContain(evil);
  });
});

describe('filters', () => {
  const document = open(page, true);
  const choose = (name: string, value: string): void => {
    const select = document.querySelector(`select[name="${name}"]`);
    if (select === null) throw new Error(`no filter ${name}`);
    Object.assign(select, { value });
    select.dispatchEvent(new (document.defaultView ?? new Window()).Event('change', { bubbles: true }));
  };
  const hidden = (selector: string): boolean[] =>
    [...document.querySelectorAll(selector)].map((one) => one.hasAttribute('hidden'));

  it('show up only where the script runs', () => {
    expect(open(page).querySelector('form')?.hasAttribute('hidden')).toBe(true);
    expect(document.querySelector('form')?.hasAttribute('hidden')).toBe(false);
  });

  it('by area hide the other columns', () => {
    choose('area', '南溪区');
    expect(hidden('#standards thead th')).toEqual([false, true, true, false, true]);
    choose('area', '');
    expect(hidden('#standards thead th')).toEqual([false, false, false, false, false]);
  });

  it('by category hide the other tables', () => {
    choose('category', 'elderly-care');
    expect(hidden('#counts section')).toEqual([true, false, true]);
    choose('category', '');
  });
});
