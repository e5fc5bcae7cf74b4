import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.js';

const read = (html: string) => readDocument(Buffer.from(html), { path: 'report.html' });

const TITLE = '汀兰县民政局2022年工作总结';
const BODY = [
  '2022年，全县民政系统兜底线、抓服务，各项任务基本完成，现将主要情况报告如下。',
  '一、社会救助',
  '城市低保标准上调为600元/月，农村低保标准上调为4620元/年，全年发放低保金5402.1万元。',
  '二、养老服务',
  '养老机构20家，养老床位3074张，困难老年人家庭适老化改造50户，全部通过验收。',
  '新建社区老年食堂12处，日均供餐860人次，价格比市场低三成，独居老人送餐上门。',
];
const OTHERS: readonly (readonly [title: string, beginning: string])[] = [
  ['邻市发放高龄津贴九百万元', '今年以来，邻市共发放高龄津贴900万元，惠及老年人3万人，发放率达到100%。'],
  ['省厅调研组来县调研养老服务', '10月12日，调研组一行6人来县调研，先后走访养老机构4家，座谈了解情况。'],
  ['低保标准再次提高的好消息', '从7月1日起，城市低保标准由每月650元提高到每月700元，涉及对象8900人。'],
];

const report = `<h1>${TITLE}</h1>${BODY.map((line) => `<p>${line}</p>`).join('')}`;
const list = (make: (title: string, beginning: string) => string): string => OTHERS.map((one) => make(...one)).join('');
const item = (title: string, beginning: string) => `<div><h4><a href="#">${title}</a></h4><p>${beginning}</p></div>`;

describe('what a page shows of other pages is none of its report', () => {
  test.each<[string, string]>([
    ['teasers in a column beside it', `<div>${report}</div><div>${list(item)}</div>`],
    ['teasers in a column before it', `<div>${list(item)}</div><div>${report}</div>`],
    [
      'teasers right behind it, in its own place',
      `${report}${list((title, text) => `<p><a href="#">${title}</a></p><p>${text}</p>`)}`,
    ],
    [
      'teasers with a date between link and beginning',
      `<div>${report}</div>${list((title, text) => `<div><a href="#">${title}</a><br>2022-06-01<p>${text}</p></div>`)}`,
    ],
    [
      'beginnings that end with a link',
      `<div>${report}</div>${list((_, text) => `<p>${text}<a href="#">[详细]</a></p>`)}`,
    ],
    [
      'sentences without links under a heading for other pages',
      `<div>${report}</div><div><h3>热点新闻</h3>${list((_, text) => `<p>${text}</p>`)}</div>`,
    ],
    [
      'comments of readers',
      `<div>${report}</div><div><b>网友评论(2)</b><p>低保标准才600元，希望明年能涨到800元，养老院也多建几家。</p></div>`,
    ],
    [
      'a report in two places with teasers beside it',
      `<h1>${TITLE}</h1><div><div><p>${BODY.slice(0, 3).join('</p><p>')}</p></div><div>广告</div><div><p>${BODY.slice(3).join('</p><p>')}</p></div></div><div>${list(item)}</div>`,
    ],
    [
      'notes of the site',
      `<div>${report}<p>本文地址：http://example.invalid/1.html，转载请注明出处，共有3页。</p><p>免责声明：本文由网友上传，仅供参考，不代表本站观点。</p></div>`,
    ],
  ])('%s', async (_, body) => {
    const { text, diagnostics } = await read(`<html><body>${body}</body></html>`);
    expect(text.split('\n').filter((line) => line !== '广告')).toEqual([TITLE, ...BODY]);
    expect(diagnostics).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ['a heading of those words over half of the report', '最新动态', ['最新动态']],
    ['headings that link to themselves', '', []],
  ])('but %s belongs to it', async (_, heading, added) => {
    const linked = BODY.map((line) => `<p>${/^[一二]、/.test(line) ? `<a href="#a">${line}</a>` : line}</p>`).join('');
    const { text } = await read(`<body><h1>${TITLE}</h1><div><h2>${heading}</h2>${linked}</div></body>`);
    expect(text.split('\n')).toEqual([TITLE, ...added, ...BODY]);
  });

  test('a page of teasers alone is no report', async () => {
    const { text, diagnostics } = await read(`<body>${list(item)}${list(item)}<p>共128条 1/13页</p></body>`);
    expect([text, diagnostics.map(({ code }) => code)]).toEqual(['', ['page-navigation']]);
  });
});

describe('a report that its page’s script would show is read', () => {
  const long = [...BODY, ...BODY.map((line) => line.replace('2022', '2021'))].map((line) => `<p>${line}</p>`).join('');
  test.each(['visibility: hidden; opacity: 0;', 'display:none'])('%s', async (style) => {
    const { text } = await read(`<body><div style="${style}"><h1>${TITLE}</h1>${long}</div><p>扫码阅读</p></body>`);
    expect(text).toContain('低保金5402.1万元');
  });

  test('but words of no size inside a report are left out', async () => {
    const { text } = await read(
      `<body>${report}<p>另有志愿者300人。<span style="font-size:0px">低保999元。</span></p></body>`,
    );
    expect(text).not.toContain('999');
  });
});

describe('a part of a report is told from a whole one', () => {
  test.each([
    ['（未完待续）', ['preview-cut']],
    ['试读已结束，请下载后阅读', ['preview-cut']],
    ['还剩6页未读，继续阅读', ['preview-cut']],
    ['上一页 1 2 3 下一页', ['preview-pages']],
    ['<ul><li><a href="1">1</a></li><li><a href="2">2</a></li><li><a href="2">下一页</a></li></ul>', ['preview-pages']],
    ['展开全文', ['preview-likely']],
    ['上一篇：无 下一篇：无', []],
    ['第1页 共1页', []],
  ])('%s → %j', async (line, codes) => {
    const { diagnostics } = await read(`<body><div>${report}</div><div>${line}</div></body>`);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('a button below a text as long as a report says nothing', async () => {
    const long = Array.from({ length: 12 }, () => `<p>${BODY.join('')}</p>`).join('');
    const { diagnostics } = await read(`<body><div>${long}</div><div>展开全文</div></body>`);
    expect(diagnostics).toEqual([]);
  });

  test('任务未完成 is no sign of a part', async () => {
    const { diagnostics } = await read(
      `<body><div>${report}<p>一项任务未完成，未完工程3处，明年继续推进落实。</p></div></body>`,
    );
    expect(diagnostics).toEqual([]);
  });
});
