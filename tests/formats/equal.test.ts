import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LoadedReport } from '../../src/model/report.js';
import { loadBytes, loadFile } from '../../src/pipeline.js';
import { fold } from '../../src/text/fold.js';
import { encode } from './encode.js';
import { figures } from './figures.js';
import { markdownFile } from './markdown.js';
import { mhtmlFile } from './mhtml.js';
import { modernPage, type Parts, partsOf, tablePage, wordPage } from './pages.js';
import { pdfFile } from './pdf.js';
import { numberedWordFile, wordFile } from './word.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));

/** A way to make a file of another format out of a report. */
interface Maker {
  readonly format: string;
  readonly ending: string;
  make(parts: Parts): Promise<Uint8Array> | Uint8Array;
}

const MAKERS: readonly Maker[] = [
  { format: 'a page of today', ending: 'html', make: (parts) => Buffer.from(modernPage(parts)) },
  { format: 'a page made of tables', ending: 'htm', make: (parts) => Buffer.from(tablePage(parts)) },
  { format: 'a GB18030 page that says so', ending: 'htm', make: (parts) => encode(tablePage(parts, 'gb2312')) },
  { format: 'a GB18030 page that says UTF-8', ending: 'html', make: (parts) => encode(modernPage(parts)) },
  { format: 'a UTF-8 page that says GBK', ending: 'html', make: (parts) => Buffer.from(modernPage(parts, 'gbk')) },
  { format: 'a page with all its parts in one file', ending: 'mhtml', make: (parts) => mhtmlFile(modernPage(parts)) },
  { format: 'a page that Word saved', ending: 'html', make: (parts) => Buffer.from(wordPage(parts)) },
  { format: 'Markdown', ending: 'md', make: (parts) => Buffer.from(markdownFile(parts)) },
  { format: 'a Word document', ending: 'docx', make: wordFile },
  { format: 'a Word document with numbered lists', ending: 'docx', make: numberedWordFile },
  { format: 'a PDF', ending: 'pdf', make: pdfFile },
];

/** What must be the same whatever file a report comes in. */
const reading = (loaded: LoadedReport): readonly unknown[] => {
  const { title, bureau, published, summaryYear, planYear, area, sections } = loaded.report;
  const headings = sections.map(
    ({ marker, level, heading, part }) => `${level} ${fold(marker).text} ${heading} ${part}`,
  );
  return [{ title, bureau, published, summaryYear, planYear, area: area?.name }, headings, figures(loaded)];
};

/** What is told of a report, with the words that it is told of: they stand elsewhere in every format. */
const told = ({ diagnostics, text }: LoadedReport): readonly unknown[] =>
  diagnostics.map(({ code, severity, values, span }) => [
    code,
    severity,
    values,
    span === undefined ? null : fold(text?.slice(span.start, span.end) ?? '').text,
  ]);

describe.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const bytes = readFileSync(FIXTURES + name);
  const plain = loadBytes(bytes, name);
  const parts = partsOf(bytes.toString(), plain.report.title ?? '');

  test.each(MAKERS)('as $format', async ({ ending, make }) => {
    const loaded = await loadFile(await make(parts), name.replace(/txt$/, ending));
    expect(told(loaded)).toEqual(told(plain));
    expect(reading(loaded)).toEqual(reading(plain));
    for (const { source } of loaded.report.observations) {
      expect(loaded.text?.slice(source.start, source.end)).toBe(source.text);
    }
  });
});
