import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { diagnosticLine } from '../../src/cli/messages.js';
import type { SourceDocument } from '../../src/model/document.js';
import { extractDocument } from '../../src/pipeline.js';
import { readDocument, readText } from '../../src/read/index.js';
import { encode } from '../formats/encode.js';
import { mhtmlFile } from '../formats/mhtml.js';
import { modernPage, tablePage } from '../formats/pages.js';
import { pdfFile } from '../formats/pdf.js';
import { wordFile } from '../formats/word.js';

const PARTS = {
  title: '望汀县民政局2022年工作总结',
  head: ['发布日期：2023-01-06'],
  body: [
    '一、社会救助',
    '城市低保标准600元/月，全年发放低保金5402.1万元，惠及1.2万人。',
    '二、养老服务',
    '养老床位3074张，服务群众。',
  ],
};

const codes = ({ diagnostics }: SourceDocument): string[] => diagnostics.map(({ code }) => code);
const hasError = ({ diagnostics }: SourceDocument): boolean => diagnostics.some(({ severity }) => severity === 'error');

/** What holds of every file, whole or not: a text, or a reason; and the program reads on. */
async function bears(bytes: Uint8Array, path: string): Promise<SourceDocument> {
  const document = await readDocument(bytes, { path });
  expect(document.text.trim() !== '' || hasError(document)).toBe(true);
  const { report } = extractDocument(document);
  for (const { source } of report.observations) expect(document.text.slice(source.start, source.end)).toBe(source.text);
  return document;
}

const FILES: readonly (readonly [format: string, path: string, make: () => Promise<Uint8Array> | Uint8Array])[] = [
  ['text', 'a.txt', () => Buffer.from(PARTS.body.join('\n'))],
  ['GB18030 text', 'a.txt', () => encode(PARTS.body.join('\n'))],
  ['UTF-16 text', 'a.txt', () => Buffer.from(`\uFEFF${PARTS.body.join('\n')}`, 'utf16le')],
  ['a page', 'a.html', () => Buffer.from(modernPage(PARTS))],
  ['a page of tables', 'a.htm', () => encode(tablePage(PARTS))],
  ['a page in one file', 'a.mhtml', () => mhtmlFile(modernPage(PARTS))],
  ['Markdown', 'a.md', () => Buffer.from(`# ${PARTS.title}\n\n| a | b |\n|--|--|\n| 甲 | 1 |\n`)],
  ['Word', 'a.docx', () => wordFile(PARTS)],
  ['PDF', 'a.pdf', () => pdfFile(PARTS)],
];

/** A generator of numbers that gives the same ones for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

describe.each(FILES)('%s', (_, path, make) => {
  test('cut off at any place', async () => {
    const whole = await make();
    for (let part = 0; part < 24; part++) await bears(whole.subarray(0, Math.floor((whole.length * part) / 24)), path);
  });

  test('with bytes changed', async () => {
    const whole = await make();
    const next = numbers(whole.length);
    for (let round = 0; round < 24; round++) {
      const bytes = Uint8Array.from(whole);
      for (let change = 0; change <= round; change++) bytes[next(bytes.length)] = next(256);
      await bears(bytes, path);
    }
  });

  test('under another format’s name', async () => {
    const whole = await make();
    for (const [, other] of FILES) await bears(whole, other);
  });
});

describe('archives', () => {
  const part = (size: number): Uint8Array => Buffer.alloc(size, ' ');

  /** An archive whose parts of `real` bytes are said to have `stated`. */
  function claiming(parts: Readonly<Record<string, Uint8Array>>, real: number, stated: number): Uint8Array {
    const bytes = Buffer.from(zipSync(parts));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(real);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4)) bytes.writeUInt32LE(stated, at);
    return bytes;
  }

  test('one part that unpacks to 200 MB is not unpacked', async () => {
    const bytes = claiming({ 'word/document.xml': part(70_003) }, 70_003, 200_000_000);
    expect(codes(await readDocument(bytes, { path: 'a.docx' }))).toEqual(['archive-expands']);
  });

  test('nor are many parts that unpack to as much together', async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`word/p${at}.xml`, part(70_003)]));
    const bytes = claiming({ 'word/document.xml': strToU8('<w:document/>'), ...many }, 70_003, 20_000_000);
    expect(codes(await readDocument(bytes, { path: 'a.docx' }))).toEqual(['archive-expands']);
  });

  test('a part that is larger than it says is held to what it says', async () => {
    const bytes = claiming({ 'word/document.xml': part(5_000_001) }, 5_000_001, 100);
    expect(hasError(await bears(bytes, 'a.docx'))).toBe(true);
  });

  test('more entries than any document has', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`m/${at}`, new Uint8Array(0)]));
    expect(codes(await readDocument(zipSync(many, { level: 0 }), { path: 'a.docx' }))).toEqual(['archive-expands']);
  });

  test('entities that would grow stay as they are', async () => {
    const xml = `<!DOCTYPE d [<!ENTITY a "${'9'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>民政&b;&b;</w:t></w:r></w:p></w:body></w:document>`;
    const { text } = await bears(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx');
    expect(text).toBe('民政&b;&b;');
  });
});

describe('pages', () => {
  test.each([
    ['a hundred thousand open elements', '<div>'.repeat(100_000)],
    ['elements that are never closed, with words', '<b><i>民政，服务。'.repeat(20_000)],
    ['ends without beginnings', '</div></p></b>'.repeat(50_000)],
    ['a tag without an end', `<div ${'a'.repeat(500_000)}`],
    [
      'attributes by the thousand',
      `<div ${Array.from({ length: 20_000 }, (_, at) => `a${at}="1"`).join(' ')}>民政</div>`,
    ],
    ['a comment without an end', `民政<!--${'x'.repeat(300_000)}`],
    ['nested tables', '<table><tr><td>'.repeat(3000)],
    [
      'a cell that covers all',
      `<table><tr><td colspan=999999 rowspan=999999>甲</td><td>1</td></tr>${'<tr><td>乙</td><td>2</td></tr>'.repeat(3000)}</table>`,
    ],
    ['blanks', `<p>民政${' '.repeat(300_000)}服务，保障有力。</p>`],
    ['entities', '&nbsp;&#x6c11;&amp;'.repeat(30_000)],
  ])('%s', async (_, body) => {
    await bears(Buffer.from(`<html><body>${body}`), 'a.html');
  });
});

describe('texts', () => {
  test.each([
    ['one line of a million signs', '民政工作有力，'.repeat(140_000)],
    ['a hundred thousand empty lines', `民政${'\n'.repeat(100_000)}服务`],
    ['control characters', '民政\u0007工\u0001作\u001b[31m低保\u009b31m标准600元'],
    ['lone surrogates', '民政\ud800工作\udc00低保标准600元'],
    ['marks that reorder', '民政\u202e工作\u2066低保标准600元\u2069'],
    ['combining marks without end', `民政工作${'\u0301'.repeat(50_000)}`],
  ])('%s', async (_, text) => {
    await bears(
      Buffer.from(text, 'utf16le').length > 0 ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.alloc(0),
      'a.txt',
    );
  });

  test('longer than any report', () => {
    const document = readText(Buffer.from('民政工作'.repeat(600_000)), { path: 'a.txt' });
    expect([document.text, ...codes(document)]).toEqual(['', 'text-too-long']);
  });

  test('larger than any file', async () => {
    const document = await readDocument(Buffer.alloc(65 * 1024 * 1024, 'a'), { path: 'a.txt' });
    expect([document.text, ...codes(document)]).toEqual(['', 'file-too-large']);
  });
});

test('a name with escape sequences reaches no terminal', async () => {
  const document = await readDocument(Buffer.alloc(0), { path: 'a\u001b[2J\u202e\ntxt' });
  const [diagnostic] = document.diagnostics;
  expect(diagnostic).toBeDefined();
  if (diagnostic !== undefined) expect(diagnosticLine(diagnostic, 'zh').trimEnd()).not.toMatch(/[\u001b\u202e\n]/);
});
