import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';
import { readDocument, readText } from '../../src/read/index.js';
import { tableLines } from '../../src/read/table/index.js';
import type { Cell } from '../../src/read/table/model.js';
import { encode } from '../formats/encode.js';
import { mhtmlFile } from '../formats/mhtml.js';
import { modernPage, tablePage } from '../formats/pages.js';
import { pdfFile, pdfWithTable } from '../formats/pdf.js';
import { numberedWordFile } from '../formats/word.js';
import { checkReport } from './holds.js';
import { runs, TIMEOUT } from './runs.js';
import { texts } from './texts.js';

const PATHS = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.mht', 'a.docx', 'a.pdf', 'a', '\u001b');
const PARTS = {
  title: '2022年工作总结',
  head: ['来源：望汀县民政局'],
  body: [
    '一、社会救助',
    '城市低保标准600元/月，发放低保金5402.1万元，惠及群众。',
    '二、养老',
    '床位3074张，服务老人。',
  ],
};

let seeds: readonly Uint8Array[] = [];

beforeAll(async () => {
  seeds = [
    Buffer.from(modernPage(PARTS)),
    encode(tablePage(PARTS)),
    mhtmlFile(modernPage(PARTS)),
    await numberedWordFile(PARTS),
    pdfFile(PARTS),
    pdfWithTable('单位：元', [
      ['甲', '乙'],
      ['丙', '1'],
    ]),
    Buffer.from('# 甲\n\n| 项目 | 2021年 |\n|--|--|\n| 低保 | 12人 |\n\n**重**点\n'),
    Buffer.from('\uFEFF一、救助\n低保标准600元', 'utf16le'),
  ];
});

async function check(bytes: Uint8Array, path: string): Promise<void> {
  const document = await readDocument(bytes, { path });
  const told = document.diagnostics.some(({ severity }) => severity === 'error');
  expect(document.text.trim() !== '' || told, 'a text or a reason').toBe(true);
  checkReport(extractDocument(document));
}

/** Changes to a file: bytes set, a stretch taken out, a stretch repeated, the end cut off. */
const CHANGES = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'drop', 'repeat', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 80 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Change = typeof CHANGES extends fc.Arbitrary<(infer T)[]> ? T : never;

function change(bytes: Uint8Array, { kind, at, length, byte }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [before, stretch, behind] = [
    bytes.subarray(0, place),
    bytes.subarray(place, place + length),
    bytes.subarray(place + length),
  ];
  if (kind === 'cut') return before;
  if (kind === 'drop') return Buffer.concat([before, behind]);
  if (kind === 'repeat') return Buffer.concat([before, stretch, stretch, stretch, behind]);
  return Buffer.concat([before, Uint8Array.of(byte), bytes.subarray(place + 1)]);
}

test('any bytes give a text or a reason, and never an exception', { timeout: TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), PATHS, async (bytes, path) => {
      await check(bytes, path);
      readText(bytes, { path });
    }),
    runs(0.2),
  );
});

test('so do files of every format with bytes changed', { timeout: TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), CHANGES, PATHS, async (seed, changes, path) => {
      const bytes = seeds[seed % seeds.length] ?? new Uint8Array(0);
      await check(changes.reduce(change, bytes), path);
    }),
    runs(0.15),
  );
});

/** Markup of any elements in any order, most of them never closed. */
const MARKUP = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(
          ...'div p br table tr td th ul ol li a span b pre h1 form article nav script style title meta body'.split(
            ' ',
          ),
        )
        .chain((tag) =>
          fc.constantFrom(
            `<${tag}>`,
            `</${tag}>`,
            `<${tag} href="#" colspan=3 rowspan="2">`,
            `<${tag} style="display:none">`,
            `<${tag}`,
          ),
        ),
      texts(8),
      fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '&#x6c11;', '&lt;', '\0', '<', '>'),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => `<html>${pieces.join('')}`);

test('so does any markup', { timeout: TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(MARKUP, (html) => check(Buffer.from(html), 'a.html')),
    runs(0.15),
  );
});

test('so does any Markdown', { timeout: TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(texts(40), (text) => check(Buffer.from(`# 甲\n${text}`), 'a.md')),
    runs(0.08),
  );
});

const CELL: fc.Arbitrary<Cell> = fc.record({
  text: fc.oneof(
    texts(3),
    fc.constantFrom('项目', '单位', '元/月', '2021年', '680', '芦堰镇', '合计', '目标（人）', '完成', '12.5%'),
  ),
  heading: fc.boolean(),
  columns: fc.integer({ min: 1, max: 4 }),
  rows: fc.integer({ min: 1, max: 4 }),
});

const digits = (text: string): string => text.replace(/[^\d]/g, '');

test('no figure of a table is lost', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.array(fc.array(CELL, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const lines = tableLines({ rows }).join('\n');
      for (const { text } of rows.flat()) {
        const figure = /^\d{2,8}(?:\.\d{1,4})?$/.exec(text)?.[0];
        if (figure !== undefined) expect(digits(lines)).toContain(digits(figure));
      }
    }),
    runs(0.1),
  );
});
