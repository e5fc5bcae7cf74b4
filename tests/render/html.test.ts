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
    const links = [...document.querySelectorAll('main a[data-s]')];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links)
      for (const number of (link.getAttribute('data-s') ?? '').split(' ')) {
        const sentence = document.querySelector(`#s${number}`)?.closest('li');
        expect(sentence?.querySelector(`mark[data-s~="${number}"]`)?.textContent).not.toBe('');
      }
    const first = document.querySelector('#standards td a');
    const sentence = document.querySelector(first?.getAttribute('href') ?? '')?.closest('li');
    expect(sentence?.textContent).toContain('云岭县-2021.txt:12');
  });

  it('shows a sentence once, however many figures it states', () => {
    const sentences = [...document.querySelectorAll('.sentences li')].map((one) => one.textContent);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(document.querySelectorAll('.sentences mark').length).toBeGreaterThan(sentences.length);
  });

  it('leads from the overview to each category', () => {
    const links = [...document.querySelectorAll('#overview tbody th a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('names the numbers of the overview to those who listen', () => {
    expect(document.querySelector('#overview td.counts')?.textContent).toMatch(/标准 \d+ 数量 \d+ 金额 \d+ 举措 \d+/);
  });

  it('lets tables be scrolled by the keyboard', () => {
    for (const box of document.querySelectorAll('.scroll')) {
      expect(box.getAttribute('tabindex')).toBe('0');
      expect(box.getAttribute('aria-label')).not.toBe('');
    }
  });

  it('says in words what signs say', () => {
    const titles = [...document.querySelectorAll('abbr.flags')].map((one) => one.getAttribute('title'));
    expect(titles).toContain('由7,440元/人·年折算');
    expect(titles).toContain('目标 (计划、要求), 不是实绩; 下限 (不少于、余、以上)');
  });

  it('draws bars beside standards and lines over years', () => {
    expect(document.querySelectorAll('#standards svg.bar').length).toBe(3);
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

  it('hide rows and lists in which nothing is left, and say how many rows are', () => {
    choose('area', '南溪区');
    const shown = [...document.querySelectorAll('#standards tbody tr')].filter((row) => !row.hasAttribute('hidden'));
    for (const row of shown) expect(row.querySelector('td:not([hidden]) a')).not.toBeNull();
    expect(hidden('.group tbody tr')).toContain(true);
    expect(document.querySelector('output')?.textContent).toMatch(/^显示 \d+ 行/);
    for (const list of document.querySelectorAll('#counts details:not([hidden]) summary'))
      expect(list.textContent).toContain('南溪区');
    choose('area', '');
    expect(document.querySelectorAll('main [hidden]').length).toBe(0);
    expect(document.querySelector('output')?.textContent).toBe('');
  });

  it('leave the years of the chosen area', () => {
    choose('area', '南溪区');
    for (const row of document.querySelectorAll('#years tbody tr:not([hidden])'))
      expect(row.querySelector('th')?.textContent).toBe('南溪区');
    choose('area', '');
  });
});

describe('an opened sentence', () => {
  it('stands below what it says, with its figures marked and no others', () => {
    const document = open(page, true);
    const link = document.querySelector('#standards td a');
    link?.dispatchEvent(new (document.defaultView ?? new Window()).Event('click', { bubbles: true }));
    const dialog = document.querySelector('dialog');
    expect(dialog?.hasAttribute('open')).toBe(true);
    expect(dialog?.querySelector('h2')?.textContent).toBe(
      `${link?.closest('tr')?.querySelector('th')?.textContent}, 云岭县 2021`,
    );
    expect([...(dialog?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent).join('')).toBe('城市低保');
    expect(dialog?.querySelector('p')?.textContent).toContain(link?.textContent ?? '?');
  });
});
