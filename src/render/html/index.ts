import { createHash } from 'node:crypto';
import type { Speech, ViewId, Wording } from '../../lexicon/wording/types.js';
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
import { type Pen, placeOf } from './columns.js';
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
  return html`<form hidden aria-label="${labels.filter}">
${filter(
  'category',
  labels.category,
  labels.all,
  categoriesOf(context).map((id) => [id, context.words.names.category(id)]),
)}${filter('area', labels.area, labels.all, same(columns.map(({ name }) => name)))}${filter('year', labels.year, labels.all, same(columns.map(({ year }) => year).sort()))}<button type="reset">${labels.reset}</button>
<output data-text="${labels['rows-shown']}"></output>
</form>
`;
}

/** The columns for the script, as data that holds no markup: JSON in which no `<` is left. */
function columnData(context: ViewContext, views: readonly View[]): Markup {
  const columns = viewColumns(context).map(({ name, year }) => [name, year]);
  const years = views.flatMap((view) => (view.id === 'years' ? view.columns.map(({ name }) => name) : []));
  return trusted(JSON.stringify({ columns, years }).replaceAll('<', '\\u003c'));
}

/** Kept out of the templates: bundlers rewrite a template that holds it with a helper that is not there at run time. */
const END = trusted('</script>');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only our own style and script run, known by their hashes; nothing is ever fetched. */
const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}`;

const list = (items: readonly string[]): readonly Markup[] => items.map((item) => html`<li>${item}</li>`);

/** The first place below the overview that speaks of each category. */
function placesIn(views: readonly View[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const view of views)
    if (view.type !== 'overview' && view.id !== 'years')
      for (const { category } of view.groups)
        if (!places.has(category)) places.set(category, placeOf(view.id, category));
  return places;
}

const isEmpty = (view: View): boolean => (view.type === 'overview' ? view.rows : view.groups).length === 0;

/** The views asked for; among others, years are left out where no area has more than one. */
function viewsOf({ views }: HtmlOptions, context: ViewContext): readonly View[] {
  return buildViews(views, context).filter((view) => views.length === 1 || view.id !== 'years' || !isEmpty(view));
}

function sectionMarkup(view: View, pen: Pen): Markup {
  const body = isEmpty(view) ? html`<p class="note">${pen.words.labels['nothing-here']}</p>` : bodyOf(view, pen);
  return html`<section id="${view.id}">
<h2>${view.title}</h2>
${body}</section>
`;
}

/** Links to the parts of the page. */
function contents(views: readonly View[], { labels }: Wording): Markup {
  const parts = [
    ...views.map(({ id, title }) => [id, title] as const),
    ['marks', labels.legend] as const,
    ['reports', labels.sources] as const,
  ];
  return html`<nav aria-label="${labels.contents}">${parts.map(([id, title]) => html`<a href="#${id}">${title}</a> `)}</nav>
`;
}

/** The signs and letters that occurred, with their meaning. */
function marksOf({ legend }: Pen, options: HtmlOptions): readonly string[] {
  const states = options.views.includes('initiatives') ? legend.initiatives() : [];
  return [...legend.signs(), ...states, ...legend.footnotes()];
}

/** The reports, then the sentences that the page's figures stand in. */
const sourcesMarkup = (reports: readonly Report[], { words: { labels }, evidence }: Pen): Markup =>
  html`<section id="reports"><h2>${labels.sources}</h2><ul>${list(reports.map(reportLine))}</ul>
<details open><summary>${labels.sentences} (${evidence.size})</summary><ol class="sentences">
${evidence.list()}</ol></details></section>
`;

const columnNames = (context: ViewContext): string =>
  viewColumns(context)
    .map(({ name, year }) => `${name} ${year}`)
    .join(' · ');

const dialogMarkup = ({ labels }: Wording): Markup =>
  html`<dialog aria-labelledby="opened"><form method="dialog"><button>${labels.close}</button></form><h2 id="opened"></h2><p class="note"></p><ul></ul></dialog>
`;

/**
 * A comparison as one page that needs nothing else: matrix, tables with bars and lines, each figure opening its
 * sentence, filters by category, area and year. Reads without its script, on a phone, in print, in the dark and aloud.
 * Nothing of a report is taken for markup.
 */
export function renderHtml(comparison: Comparison, reports: readonly Report[], options: HtmlOptions): string {
  const context = viewContext(comparison, reports, options);
  const { words } = context;
  const views = viewsOf(options, context);
  const evidence = new Evidence(context.lookup);
  const pen: Pen = { words, legend: new Legend(UNICODE, words), evidence, places: placesIn(views) };
  const sections = views.map((view) => sectionMarkup(view, pen));
  const title = headline(context, reports);
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
<header><h1>${title}</h1>
<p class="note">${columnNames(context)}</p>
${contents(views, words)}${filters(context)}</header>
<main>
${sections}<section id="marks"><h2>${words.labels.legend}</h2><ul>${list(marksOf(pen, options))}</ul></section>
${sourcesMarkup(reports, pen)}</main>
${dialogMarkup(words)}<script type="application/json" id="columns">${columnData(context, views)}${END}
<script>${trusted(SCRIPT)}${END}
</body>
</html>
`.markup;
}
