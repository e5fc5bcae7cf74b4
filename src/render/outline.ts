import { wordingIn } from '../lexicon/wording/index.js';
import type { Wording } from '../lexicon/wording/types.js';
import type { Section } from '../model/outline.js';
import type { Report } from '../model/report.js';
import { indexLines } from '../text/lines.js';
import { printable } from '../text/printable.js';
import { padStart } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { type Field, fieldLines } from './fields.js';
import { jsonText } from './json/extract.js';
import type { PageOptions } from './table/options.js';
import { paintWith } from './table/theme.js';

function heading(section: Section, { parts, names }: Wording): string {
  const notes = [
    ...(section.part === null ? [] : [parts[section.part]]),
    ...(section.category === null ? [] : [names.category(section.category)]),
  ];
  const words = `${printable(section.marker)} ${printable(section.heading)}`;
  return notes.length === 0 ? words : `${words}  [${notes.join(', ')}]`;
}

/** What the letterhead says of a report, under its names. */
function letterhead(report: Report, { labels }: Wording): readonly Field[] {
  const { area } = report;
  const places = area === null ? [] : [area.province, area.prefecture, area.name, area.code];
  const named = places.filter((part) => part !== null).join(' ');
  const text = (value: string | number | null): string | null => (value === null ? null : printable(String(value)));
  return [
    [labels.title, text(report.title)],
    [labels.bureau, text(report.bureau)],
    [labels.area, named === '' ? null : printable(named)],
    [labels.published, text(report.published)],
    [labels['summary-year'], text(report.summaryYear)],
    [labels['plan-year'], text(report.planYear)],
  ];
}

/**
 * A report's letterhead and headings, each heading with the line where it begins, its part and its category. Without the
 * text (of an earlier extract) the lines are left out.
 */
export function renderOutline(report: Report, text: string | null, options: PageOptions): string {
  const { width, lang, vocabulary, color } = options;
  const words = wordingIn(lang, vocabulary);
  const paint = paintWith(color);
  const places = text === null ? null : indexLines(text);
  const numbers = report.sections.map(({ start }) => (places === null ? '' : String(places.place(start).line)));
  const digits = Math.max(0, ...numbers.map((number) => number.length));
  const body = report.sections.flatMap((section, index) => {
    const indent = '  '.repeat(section.level - 1);
    const lines = wrap(heading(section, words), width - digits - 1 - indent.length);
    return lines.map((line, at) => {
      const number = padStart(at === 0 ? (numbers[index] ?? '') : '', digits);
      return `${paint('quiet', number)} ${indent}${section.level === 1 ? paint('category', line) : line}`.trimEnd();
    });
  });
  const head = fieldLines(letterhead(report, words), width, paint);
  return `${[paint('title', printable(report.path)), ...head, '', ...body].join('\n')}\n`;
}

/** The outline as data: the report of the contract without its findings. */
export function renderOutlineJson(report: Report): string {
  const { id, path, title, bureau, area, published, summaryYear, planYear, sections } = report;
  const head = { id, path, title, bureau, area, published, summaryYear, planYear, sections };
  return jsonText({ schemaVersion: 1, report: head });
}
