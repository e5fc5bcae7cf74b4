/** A diagnostic's wording: what is wrong and, where the reader can do something about it, what. */
export interface DiagnosticWording {
  readonly zh: string;
  readonly en: string;
}

/** Wording for what can be wrong with a file's format, encoding or content, by the code that reading gives. */
export const READING_DIAGNOSTICS: Readonly<Record<string, DiagnosticWording>> = {
  'file-too-large': {
    zh: '文件太大 ({size}, 上限 {limit}), 没有读取。请只保留报告正文后再试。',
    en: 'too large ({size}, the limit is {limit}), not read. Keep the report itself and try again.',
  },
  'text-too-long': {
    zh: '正文太长 ({length} 字, 上限 {limit}), 没有采用。请按报告拆分。',
    en: 'its text is too long ({length} characters, the limit is {limit}), not used. Split it into its reports.',
  },
  'signs-lost': {
    zh: '有 {count} 处字符损坏, 无法读出; 附近的数字请核对原文。',
    en: '{count} damaged characters could not be read; check figures near them against the source.',
  },
  'hidden-signs': {
    zh: '含有 {count} 处改变显示顺序或夹在数字里的不可见字符, 显示的数字可能与实际不同。',
    en: 'holds {count} invisible signs that reorder text or stand inside numbers; figures may look other than they read.',
  },
  'format-unsupported': {
    zh: '暂不支持 {format} 格式。请另存为 .docx、.html、带文字的 .pdf 或 .txt。',
    en: '{format} is not read. Save it as .docx, .html, .pdf with text, or .txt.',
  },
  'word-old': {
    zh: '是旧版 Word 文档 (.doc), 无法直接读取。请用 Word 或 WPS 另存为 .docx 后再试。',
    en: 'an old Word file (.doc), not read. Save it as .docx with Word or WPS and try again.',
  },
  'file-encrypted': {
    zh: '文件有密码保护, 无法读取。请先去掉密码。',
    en: 'protected by a password, not read. Remove the password first.',
  },
  'file-damaged': {
    zh: '文件已损坏或不完整, 无法读取。请重新下载或另存。',
    en: 'damaged or incomplete, not read. Download or save it again.',
  },
  'archive-expands': {
    zh: '压缩内容展开后过大 (上限 {limit}), 没有读取。',
    en: 'unpacks to more than {limit}, not read.',
  },
  'page-shell': {
    zh: '网页里没有正文 (内容可能要由浏览器再加载)。请等页面显示完整后另存, 或复制正文存为 .txt。',
    en: 'the page holds no text (a browser would have loaded it later). Save it once it is shown, or copy the text to a .txt file.',
  },
  'page-cut': {
    zh: '网页结构过深或过大, 末尾部分没有读取。',
    en: 'the page is too deep or too large; its end was not read.',
  },
  'preview-only': {
    zh: '只是预览, 不是全文 (显示 {shown} / 共 {total}), 没有采用。请取得全文。',
    en: 'a preview and not the whole text ({shown} of {total} shown), not used. Get the whole text.',
  },
  'preview-cut': {
    zh: '只是一部分, 不是全文 (文中写明“{words}”), 没有采用。请取得全文。',
    en: 'a part and not the whole text (it says “{words}”), not used. Get the whole text.',
  },
  'preview-pages': {
    zh: '网页把正文分成了几页 (有“下一页”), 这里可能只有其中一页。请用“显示全文”或逐页保存后合并。',
    en: 'the page parts its text into several (it has 下一页), and this may be one of them. Show it as one page and save that.',
  },
  'preview-likely': {
    zh: '可能只是预览, 页面提示登录或付费后才能看全文。',
    en: 'may be a preview only: the page asks to sign in or pay for the whole text.',
  },
  'pdf-scanned': {
    zh: '是扫描件, 里面只有图片, 没有文字 ({pages} 页)。请先做文字识别 (OCR), 或找文字版。',
    en: 'a scan: {pages} pages of images and no text. Run text recognition (OCR) first, or find a text version.',
  },
  'pdf-pages-without-text': {
    zh: '有 {count} 页没有文字 (可能是图片或扫描页), 这些页没有读到: {pages}。',
    en: '{count} pages hold no text (images or scans) and were not read: {pages}.',
  },
  'pdf-too-many-pages': {
    zh: '页数太多 ({pages} 页, 上限 {limit}), 没有读取。请只保留报告部分。',
    en: 'too many pages ({pages}, the limit is {limit}), not read. Keep the report itself.',
  },
  'file-too-slow': {
    zh: '{seconds} 秒内没有读完, 已放弃。文件可能损坏或构造异常。',
    en: 'not read within {seconds} seconds and given up. It may be damaged or made to be slow.',
  },
};
