import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentId, readText } from '../../src/read/index.js';

const TEXT = '县民政局2022年工作总结\n一、社会救助\n全年发放低保金5402.1万元，惠及1.2万人。';
const path = 'report.txt';

/** GB18030 bytes of 低保标准提高到600元的工作, as no encoder comes with the platform. */
const GB18030 = Uint8Array.from([
  0xb5, 0xcd, 0xb1, 0xa3, 0xb1, 0xea, 0xd7, 0xbc, 0xcc, 0xe1, 0xb8, 0xdf, 0xb5, 0xbd, 0x36, 0x30, 0x30, 0xd4, 0xaa,
  0xb5, 0xc4, 0xb9, 0xa4, 0xd7, 0xf7,
]);

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('text files', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, false)],
    ['UTF-16, big end first', utf16(TEXT, true)],
  ])('%s', (_, bytes) => {
    expect(readText(bytes, { path })).toEqual({ id: contentId(TEXT), path, text: TEXT, diagnostics: [] });
  });

  test('GB18030', () => {
    expect(readText(GB18030, { path })).toMatchObject({ text: '低保标准提高到600元的工作', diagnostics: [] });
  });

  test('a file that ends inside a sign loses that sign only', () => {
    expect(readText(Buffer.from(TEXT).subarray(0, -1), { path }).text).toBe(TEXT.slice(0, -1));
    expect(readText(GB18030.subarray(0, -1), { path }).text).toBe('低保标准提高到600元的工');
  });

  test('line ends stay as they are, so that offsets are an editor’s', () => {
    expect(readText(Buffer.from('甲\r\n乙\r\n'), { path }).text).toBe('甲\r\n乙\r\n');
  });

  test('the same text has the same id wherever it lies', () => {
    const [here, there] = [readText(Buffer.from(TEXT), { path: 'a' }), readText(utf16(TEXT, true), { path: 'b' })];
    expect(here.id).toBe(there.id);
    expect(here.id).toMatch(/^[0-9a-f]{12}$/);
  });

  const problem = (bytes: Uint8Array) => readText(bytes, { path }).diagnostics.map(({ code }) => code);

  test.each([
    ['nothing', [], 'empty-file'],
    ['a mark alone', [0xef, 0xbb, 0xbf], 'empty-file'],
    ['blanks', [0x20, 0x0a, 0x0a], 'empty-file'],
    ['zero bytes', [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00], 'binary-file'],
    ['bytes of no encoding', [0xff, 0xff, 0xfe, 0xc3, 0x28, 0xa0], 'undecodable'],
  ])('%s → %s', (_, bytes, code) => {
    expect(problem(Uint8Array.from(bytes))).toEqual([code]);
  });

  test('text that was decoded wrongly and saved so', () => {
    const garbled = new TextDecoder('gb18030').decode(Buffer.from(TEXT.repeat(3)));
    expect(problem(Buffer.from(garbled))).toEqual(['garbled']);
    const latin = Buffer.from(TEXT.repeat(3)).toString('latin1');
    expect(problem(Buffer.from(latin))).toEqual(['garbled']);
  });

  test.each(['×', '××', '*', 'X', '■', '○'])('digits struck out with %s are no wrong decoding', (mask) => {
    const text = `发放低保金${mask}${mask}万元，惠及${mask}人。`.repeat(60);
    expect(problem(Buffer.from(text))).toEqual([]);
  });

  test('any bytes give a document: a text, a diagnostic or both', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text, diagnostics } = readText(bytes, { path });
        expect(text !== '' || diagnostics.length === 1).toBe(true);
        expect(diagnostics.every((one) => one.path === path)).toBe(true);
      }),
    );
  });
});
