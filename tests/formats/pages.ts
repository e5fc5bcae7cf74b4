/** Saved web pages around a report's text, in the manners of the content systems that publish such reports. */

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const MENU = ['首页', '政务公开', '办事服务', '互动交流', '走进民政', '计划总结', '工作总结', '统计数据', '通知公告']
  .map((word) => `<li><a href="/${word}/">${word}</a></li>`)
  .join('');

const RELATED = ['民政局召开年度工作会议', '关于做好2021年低保工作的通知', '我市发放高龄津贴1200万元，惠及老人3万人']
  .map((word) => `<li><a href="/c/${word.length}.html">${word}</a><span>2021-06-01</span></li>`)
  .join('');

const FOOT = `<div class="bottom"><p>主办单位：某某市人民政府办公室  承办：信息中心  网站标识码：4300000001</p>
<p>湘ICP备12345678号-1  湘公网安备 43010202000001号  联系电话：0731-12345678</p><p>Copyright © 2022 版权所有</p></div>`;

/** Parts of a plain-text report: what stands above its body, and its body. */
export interface Parts {
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/** Parts a report at its title line; the lines above it and those right below that give labels are its head. */
export function partsOf(text: string, title: string): Parts {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const at = lines.indexOf(title);
  const above = at < 0 ? [] : lines.slice(0, at);
  const below = lines.slice(at + 1);
  const labels = below.findIndex((line) => !/^\S{2,6}[:：]/.test(line.trim()));
  return { title, head: [...above, ...below.slice(0, labels)], body: below.slice(labels) };
}

/** A page of today: nested divs, a list for the menu, paragraphs made of spans, buttons below. */
export const modernPage = ({ title, head, body }: Parts, charset = 'utf-8'): string => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="${charset}"><title>${title}_某某市人民政府门户网站</title>
<style>.a{display:none}</style><script>var t="低保标准999元/月。";</script></head>
<body><div class="header"><ul>${MENU}</ul><form><input value="搜索"><button>搜索</button></form></div>
<div class="wrap"><div class="left"><h3>栏目导航</h3><ul>${MENU}</ul></div>
<div class="content"><h1 class="title">${encode(title)}</h1>
<div class="info">${head.map((line) => `<span>${encode(line)}</span>`).join('\n')}</div>
<div class="TRS_Editor">${body
  .map(
    (line) =>
      `<p style="text-indent:2em"><span>${encode(line.slice(0, 7))}</span><span>${encode(line.slice(7))}</span></p>`,
  )
  .join('\n')}</div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<div class="btn"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>
<div class="next"><p>上一篇：<a href="1.html">民政局召开会议</a></p><p>下一篇：<a href="2.html">无</a></p></div>
<div class="related"><h3>相关信息</h3><ul>${RELATED}</ul></div></div></div>${FOOT}
<div style="display:none">农村低保标准调到111元/月，全年发放222万元，惠及333人。</div></body></html>`;

/** A page of the last decade: tables within tables, one cell with line breaks, capital letters, unclosed tags. */
export const tablePage = ({ title, head, body }: Parts, charset = 'gb2312'): string => `<HTML><HEAD>
<META http-equiv=Content-Type content="text/html; charset=${charset}"><TITLE>${title}</TITLE></HEAD>
<BODY><TABLE width=1000><TR><TD><TABLE><TR>${MENU.replaceAll('li>', 'td>')}</TR></TABLE></TD></TR>
<TR><TD><TABLE width="100%"><TR><TD width=200><UL>${MENU}</UL></TD>
<TD><TABLE><TR><TD align=center><B>${encode(title)}</B></TD></TR>
<TR><TD align=center>${head.map(encode).join('&nbsp;&nbsp;&nbsp;&nbsp;<br>')}</TD></TR>
<TR><TD class=zw>${body.map((line) => `&nbsp;&nbsp;&nbsp; ${encode(line)}<BR>`).join('\r\n')}</TD></TR>
<TR><TD>【<A href="#">打印</A>】【<A href="#">关闭</A>】</TD></TR></TABLE></TD></TR></TABLE></TD></TR>
<TR><TD>${FOOT}</TD></TR></TABLE></BODY></HTML>`;

/** An article that Word wrote: its own tags, one paragraph after another straight in the body. */
export const wordPage = ({ title, head, body }: Parts, charset = 'utf-8'): string => `<html
xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type
content="text/html; charset=${charset}"><title>${title}</title></head><body lang=ZH-CN><div class=Section1>
${[title, ...head, ...body].map((line) => `<p class=MsoNormal><span lang=EN-US>${encode(line)}<o:p></o:p></span></p>`).join('\r\n')}
</div></body></html>`;
