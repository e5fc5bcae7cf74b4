import { printable } from '../../text/printable.js';

/** A piece of HTML that was made by us: everything that came from outside is escaped in it. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Value[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it, in an element or in a quoted attribute: `<b>` → `&lt;b&gt;`. Controls are dropped. */
export const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

function markupOf(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}

/**
 * A piece of HTML out of a template: values are escaped unless they are markup themselves, so that no report can ever
 * write into the page. Attributes stand in double quotes.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: strings.reduce((page, part, at) => page + markupOf(values[at - 1] ?? '') + part),
});

/** Nothing. */
export const NOTHING: Markup = { markup: '' };

/** Text of our own that is markup already: the page's style and script. Never for anything out of a report. */
export const trusted = (markup: string): Markup => ({ markup });
