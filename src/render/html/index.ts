import { createHash } from 'node:crypto';
import type { Speech, ViewId } from '../../lexicon/wording/types.js';
import type { Comparison } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';
import { UNICODE } from '../marks/glyphs.js';
import { Legend } from '../marks/legend.js';
import { reportLine } from '../view/citations.js';
import { viewColumns } from '../view/columns.js';
import { type ViewContext, viewContext } from '../view/context.js';
import { headline } from '../view/headline.js';
import { buildViews } from '../view/index.js';
import { categoriesOf } from '../view/overview.js';
import type { View } from '../view/types.js';
import type { Pen } from './columns.js';
import { Evidence } from './evidence.js';
import { figuresMarkup } from './figures.js';
import { initiativesMarkup } from './initiatives.js';
import { html, type Markup, trusted } from './markup.js';
import { overviewMarkup } from './overview.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** How a comparison is written as a page. */
export interface HtmlOptions extends Speech {
  readonly views: readonly ViewId[];
}

function bodyOf(view: View, pen: Pen): Markup {
  switch (view.type) {
    case 'overview':
      return overviewMarkup(view, pen);
    case 'figures':
      return figuresMarkup(view, pen);
    case 'initiatives':
      return initiativesMarkup(view, pen);
  }
}

/** The choices of a filter; the first takes everything. */
function filter(name: string, label: string, all: string, choices: readonly (readonly [string, string])[]): Markup {
  const options = choices.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<label>${label} <select name="${name}"><option value="">${all}</option>${options}</select></label>
`;
}

function filters(context: ViewContext): Markup {
  const { labels } = context.words;
  const columns = viewColumns(context);
  const same = (values: readonly string[]): readonly (readonly [string, string])[] =>
    [...new Set(values)].map((value) => [value, value]);
  return html`<form hidden>
${filter(
  'category',
  labels.category,
  labels.all,
  categoriesOf(context).map((id) => [id, context.words.names.category(id)]),
)}${filter('area', labels.area, labels.all, same(columns.map(({ name }) => name)))}${filter('year', labels.year, labels.all, same(columns.map(({ year }) => year).sort()))}<button type="reset">${labels.reset}</button>
</form>
`;
}

/** The columns for the script, as data that holds no markup: JSON in which no `<` is left. */
const columnData = (context: ViewContext): Markup =>
  trusted(JSON.stringify(viewColumns(context).map(({ name, year }) => [name, year])).replaceAll('<', '\\u003c'));

/** Kept out of the templates: bundlers rewrite a template that holds it with a helper that is not there at run time. */
const END = trusted('</script>');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only our own style and script run, known by their hashes; nothing is ever fetched. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}`;

const list = (items: readonly string[]): readonly Markup[] => items.map((item) => html`<li>${item}</li>`);

/**
 * A comparison as one page that needs nothing else: matrix, tables with bars and lines, each figure opening its
 * sentence, filters by category, area and year. Reads without its script, on a phone, in print, in the dark and aloud.
 * Nothing of a report is taken for markup.
 */
export function renderHtml(comparison: Comparison, reports: readonly Report[], options: HtmlOptions): string {
  const context = viewContext(comparison, reports, options);
  const { words } = context;
  const pen: Pen = { words, legend: new Legend(UNICODE, words), evidence: new Evidence(context.lookup) };
  const sections = buildViews(options.views, context).map(
    (view) => html`<section id="${view.id}">
<h2>${view.title}</h2>
${bodyOf(view, pen)}</section>
`,
  );
  const title = headline(context, reports);
  const states = options.views.includes('initiatives') ? pen.legend.initiatives() : [];
  const marks = [...pen.legend.signs(), ...states, ...pen.legend.footnotes()];
  return html`<!doctype html>
<html lang="${options.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="generator" content="duibiao">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header><h1>${title}</h1></header>
${filters(context)}<main>
${sections}<section id="marks"><h2>${words.labels.legend}</h2><ul>${list(marks)}</ul></section>
<section id="reports"><h2>${words.labels.sources}</h2><ul>${list(reports.map(reportLine))}</ul>
<ol class="sentences">
${pen.evidence.list()}</ol></section>
</main>
<dialog aria-label="${words.labels.sources}"><form method="dialog"><button>${words.labels.close}</button></form><ol></ol></dialog>
<script type="application/json" id="columns">${columnData(context)}${END}
<script>${trusted(SCRIPT)}${END}
</body>
</html>
`.markup;
}
