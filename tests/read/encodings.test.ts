import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/index.js';
import { encode } from '../formats/encode.js';

const TEXT = '县民政局2022年工作总结\n一、社会救助\n全年发放低保金5402.1万元，惠及1.2万人，服务老年人和残疾人。';
const path = 'report.txt';

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const BIG5 = encode('民政局發放低保金500萬元的工作服務', 'big5');

const codes = (bytes: Uint8Array): string[] => readText(bytes, { path }).diagnostics.map(({ code }) => code);

describe('encodings are told by the bytes', () => {
  test.each([
    ['UTF-16 without a mark, little end first', utf16(TEXT, false)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, true)],
    ['GB18030', encode(TEXT)],
    ['UTF-8', Buffer.from(TEXT)],
  ])('%s', (_, bytes) => {
    expect(readText(bytes, { path })).toMatchObject({ text: TEXT, diagnostics: [] });
  });

  test('Big5, where it alone gives Chinese words', () => {
    expect(readText(BIG5, { path })).toMatchObject({ text: '民政局發放低保金500萬元的工作服務', diagnostics: [] });
  });

  test.each([
    ['English is no Chinese of UTF-16', 'The bureau paid 600 yuan a month to each of them.'],
    ['a text of one sign', '无'],
    ['digits alone', '1234567890'],
  ])('%s', (_, text) => {
    expect(readText(Buffer.from(text), { path }).text).toBe(text);
  });
});

describe('damage is told', () => {
  test('a few signs lost in a long text', () => {
    const bytes = Buffer.from(TEXT.repeat(20));
    bytes[301] = 0xff;
    const { text, diagnostics } = readText(bytes, { path });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['signs-lost', 'warning']]);
    expect(text).toContain('低保金5402.1万元');
  });

  test('a file cut off inside a sign loses that sign alone', () => {
    for (const bytes of [Buffer.from(TEXT), encode(TEXT), utf16(`\uFEFF${TEXT}`, false)]) {
      const { text, diagnostics } = readText(bytes.subarray(0, -4), { path });
      expect(diagnostics).toEqual([]);
      expect(TEXT.startsWith(text)).toBe(true);
    }
  });

  test.each([
    ['GB18030 read as Latin', Buffer.from(Buffer.from(encode(TEXT.repeat(4))).toString('latin1'))],
    ['UTF-8 read as Latin', Buffer.from(Buffer.from(TEXT.repeat(4)).toString('latin1'))],
    ['UTF-8 read as GB18030', Buffer.from(new TextDecoder('gb18030').decode(Buffer.from(TEXT.repeat(4))))],
    ['GB18030 read as UTF-8', Buffer.from(new TextDecoder().decode(encode(TEXT.repeat(4))))],
    ['question marks for all that was Chinese', Buffer.from(TEXT.repeat(4).replace(/[\u4e00-\u9fff]/g, '?'))],
  ])('%s and saved so', (_, bytes) => {
    expect(codes(bytes)).toEqual(['garbled']);
  });
});

describe('signs that let a text look other than it reads', () => {
  test.each([
    ['a mark that turns the order round', '低保标准\u202e006\u202c元，民政工作'],
    ['an invisible sign inside a number', '低保标准6\u200b00元，民政工作'],
  ])('%s', (_, text) => {
    expect(codes(Buffer.from(text))).toEqual(['hidden-signs']);
  });

  test.each([
    ['a byte order mark inside', '全县\uFEFF低保标准600元，民政工作'],
    ['a zero-width space between words', '全县\u200b低保标准600元，民政工作'],
  ])('%s is common and harmless', (_, text) => {
    expect(codes(Buffer.from(text))).toEqual([]);
  });
});

describe('previews', () => {
  test.each([
    ['全文共2234字,当前显示319字', ['preview-only']],
    ['（全文共 2234 字，当前仅显示 319 字）', ['preview-only']],
    ['剩余78%未读', ['preview-only']],
    ['登录后可查看全文', ['preview-likely']],
    ['（未完，下转第3版）', ['preview-cut']],
    ['（未完待续）', ['preview-cut']],
    ['未完待续……', ['preview-cut']],
    ['以上仅为部分内容，下载后可看全文', ['preview-cut']],
    ['全文共319字,当前显示319字', []],
    ['年初确定的12项任务（未完成2项）全部推进。', []],
    ['续建项目8个（未完工3个）。', []],
    ['以上是部分镇街的经验做法。', []],
    ['制度（未完善部分）逐项修订。', []],
    ['治理任务仍未完待续。', []],
    ['还有20%的老人需要照料', []],
    ['群众登录“浙里办”可查看办理进度', []],
  ])('%s → %j', (words, expected) => {
    expect(codes(Buffer.from(`${TEXT}\n${words}`))).toEqual(expected);
  });
});
