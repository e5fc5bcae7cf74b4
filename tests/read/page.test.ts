import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.js';

const read = (html: string) => readDocument(Buffer.from(html), { path: 'report.html' });

const BODY = [
  '2022年，全县民政系统兜底线、抓服务，各项任务基本完成，现将主要情况报告如下。',
  '一、社会救助',
  '城市低保标准上调为600元/月，农村低保标准上调为4620元/年，全年发放低保金5402.1万元。',
  '二、养老服务',
  '养老机构20家，养老床位3074张，困难老年人家庭适老化改造50户，全部通过验收。',
];

const paragraphs = BODY.map((line) => `<p>${line}</p>`).join('');
const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/${at}">通知公告第${at}号：关于做好有关工作的通知，请遵照执行。</a></li>`,
  ).join('');

describe('a page’s report', () => {
  test.each<[string, string]>([
    ['in a div', `<div>${paragraphs}</div>`],
    ['in a cell', `<table><tr><td>${paragraphs}</td></tr></table>`],
    ['straight in the body, broken by br', BODY.join('<br><br/>\n')],
    ['preformatted', `<pre>${BODY.join('\n')}</pre>`],
    ['in spans of one paragraph', `<p>${BODY.map((line) => `<span>${line}</span><br>`).join('')}</p>`],
    ['in elements without end', BODY.map((line) => `<p><font><b>${line}`).join('')],
    ['under many elements', `${'<div>'.repeat(900)}${paragraphs}${'</div>'.repeat(900)}`],
    ['in an article beside a sidebar', `<aside><p>${BODY[0]}</p></aside><article>${paragraphs}</article>`],
    [
      'with source lines broken inside words',
      paragraphs.replaceAll('低保', '低\n      保').replaceAll('养老', '养\r\n老'),
    ],
  ])('%s', async (_, body) => {
    const { text, diagnostics } = await read(
      `<html><body><ul>${links(30)}</ul>${body}<ul>${links(9)}</ul></body></html>`,
    );
    expect(text.split('\n')).toEqual(BODY);
    expect(diagnostics).toEqual([]);
  });

  test('keeps trail, title and labels that stand above it, each on its line', async () => {
    const { text } = await read(`<body><div class="nav">${links(8)}</div>
      <div>当前位置：<a href="/">首页</a> &gt; <a href="/x">计划总结</a></div>
      <h1>望汀县民政局2022年工作总结</h1>
      <div><span>发布时间：2023-01-06</span><span>来源：望汀县民政局</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div>
      <div id="zoom">${paragraphs}<p>望汀县民政局</p><p>2023年1月5日</p></div>
      <div><a href="#">打印</a> <a href="#">关闭</a></div><p>责任编辑：某某</p></body>`);
    expect(text.split('\n')).toEqual([
      '当前位置：首页 > 计划总结',
      '望汀县民政局2022年工作总结',
      '发布时间：2023-01-06',
      '来源：望汀县民政局',
      ...BODY,
      '望汀县民政局',
      '2023年1月5日',
    ]);
  });

  test('takes title, source and date from the page’s head where no line gives them', async () => {
    const { text } = await read(`<head><title>望汀县民政局2022年工作总结-望汀县人民政府</title>
      <meta name="PubDate" content="2023-01-06 10:00"><meta name="ContentSource" content="望汀县民政局"></head>
      <body><div>${paragraphs}</div></body>`);
    expect(text.split('\n').slice(0, 3)).toEqual([
      '望汀县民政局2022年工作总结',
      '来源：望汀县民政局',
      '发布日期：2023-01-06 10:00',
    ]);
  });

  test('leaves out what nobody sees', async () => {
    const { text } = await read(`<body><div>${paragraphs}<p style="display: none">低保标准999元/月。</p>
      <p hidden>低保标准998元/月。</p><script>"低保标准997元/月。"</script><!-- 低保标准996元/月。 -->
      <textarea>低保标准995元/月。</textarea></div></body>`);
    expect(text).not.toMatch(/99\d元/);
  });

  test('numbers the items of a numbered list, unless they have signs of their own', async () => {
    const { text } =
      await read(`<body><div>${paragraphs}<ol start="3"><li>新增床位300张。</li><li><p>改造50户。</p></li></ol>
      <ol><li>（一）新建食堂5家。</li></ol></div></body>`);
    expect(text.split('\n').slice(-3)).toEqual(['3. 新增床位300张。', '4. 改造50户。', '（一）新建食堂5家。']);
  });

  test('has a line for each row of a table', async () => {
    const { text } = await read(`<body><div>${paragraphs}<p>2022年低保标准（单位：元/月）</p>
      <table><thead><tr><th rowspan="2">县区</th><th colspan="2">低保标准</th></tr><tr><th>城市</th><th>农村</th></tr></thead>
      <tbody><tr><td>利州区</td><td>717</td><td>500</td></tr></tbody></table></div></body>`);
    expect(text.split('\n').at(-1)).toBe('城市低保标准：利州区717元/月；农村低保标准：利州区500元/月。');
  });

  test('a letterhead’s table above it gives a line for each label', async () => {
    const { text } =
      await read(`<body><table><tr><td>索引号：</td><td>A/2023-1</td><td>发布机构：</td><td>县民政局</td></tr>
      <tr><td>发文日期：</td><td>2023-01-06</td><td>文号：</td><td></td></tr></table><div>${paragraphs}</div></body>`);
    expect(text.split('\n').slice(0, 4)).toEqual([
      '索引号：A/2023-1',
      '发布机构：县民政局',
      '发文日期：2023-01-06',
      '文号：',
    ]);
  });
});

describe('a page without a report says so and gives no text', () => {
  test.each([
    ['links alone', `<body><ul>${links(40)}</ul></body>`, 'page-navigation'],
    ['an empty shell', '<body><div id="app"></div><script src="app.js"></script></body>', 'page-shell'],
    ['a notice', '<body><p>正在加载，请稍候…</p></body>', 'page-shell'],
    ['a frameset', '<frameset><frame src="left.html"><frame src="main.html"></frameset>', 'page-shell'],
  ])('%s → %s', async (_, html, code) => {
    const { text, diagnostics } = await read(html);
    expect(diagnostics.map((one) => [one.code, one.severity])).toEqual([[code, 'error']]);
    expect(text).toBe('');
  });

  test('a preview of a report', async () => {
    const { diagnostics } = await read(
      `<body><div>${paragraphs}</div><div><p>全文共2234字,当前显示319字</p></div></body>`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['preview-only']);
  });
});

describe('what a file is, its content tells before its name', () => {
  const page = `<html><body><div>${paragraphs}</div></body></html>`;
  test.each([
    ['a page called .txt', 'a.txt', page],
    ['a page called .doc', 'a.doc', page],
    ['a page called .mht', 'a.mht', page],
    ['a text called .html', 'a.html', BODY.join('\n')],
  ])('%s', async (_, path, content) => {
    const { text } = await readDocument(Buffer.from(content), { path });
    expect(text.split('\n')).toEqual(BODY);
  });

  test.each([
    ['RTF', '{\\rtf1\\ansi text}', 'format-unsupported'],
    ['PNG', '\x89PNG\r\n\x1a\n\0\0', 'format-unsupported'],
    ['old Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'word-old'],
    [
      'encrypted Word',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'file-encrypted',
    ],
    ['a broken archive', 'PK\x03\x04\x14\0\0\0', 'file-damaged'],
    ['words called .docx', 'broken', 'file-damaged', 'a.docx'],
    ['words called .pdf', 'broken', 'file-damaged', 'a.PDF'],
  ])('%s → %s', async (_, bytes, code, path = 'a') => {
    const { diagnostics } = await readDocument(Buffer.from(bytes, 'latin1'), { path });
    expect(diagnostics.map((one) => [one.code, one.severity])).toEqual([[code, 'error']]);
  });
});
