import { judge } from './decode.js';
import { LIMITS } from './limits.js';
import { type Content, failure, type Problem, refused, warning } from './problem.js';

/** 全文共3200字，当前仅显示800字. */
const COUNTED =
  /全文共\s{0,3}(\d{2,7})\s{0,3}字.{0,20}?(?:当前|已|仅)?(?:显示|展示|可见|阅读)\s{0,3}(\d{1,7})\s{0,3}字/;
/** 剩余60%未读. */
const LEFT = /(?:剩余|还有|还剩)\s{0,3}(\d{1,2})\s{0,3}[%％]\s{0,3}(?:的内容)?(?:未读|未显示|未展示|未阅读)/;
/** 登录后阅读全文. */
const PAID =
  /(?:登录|注册|付费|购买|下载|充值|开通会员|扫码|关注公众号)[^。\n]{0,12}(?:阅读|查看|浏览|显示|获取)(?:全文|剩余|完整版)/;

/**
 * What ends a text that goes on elsewhere: （未完待续）, 试读已结束, 还剩6页未读. A report's own sentences say nearly the same
 * (12项任务（未完成2项）, 以上是部分镇的做法), and must not be taken for it.
 */
const CUT =
  /[（(【[]\s{0,3}未完\s{0,3}(?:[）)】\]，,、。…]|待续|下转|转|接|见)|(?:^|[\s。…—])未完待续|(?:试读|预览)(?:部分)?(?:已)?(?:结束|完毕)|(?:还剩|剩余|还有)\s{0,3}\d{1,4}\s{0,3}页(?:未读|可继续阅读|，|,)|以上(?:内容)?仅?(?:为|是)(?:节选|预览|试读|部分(?:内容|预览|章节|页面))/;
/** A row of page numbers that ends with a button: 上一页 1 2 3 下一页. */
const PAGES = /(?:^|[\s\]|])2[\s\d[\]|.…]{0,60}下一页/;
/** A button on a line of its own: 点击展开全文 » */
const MORE = /^(?:点击)?(?:展开|阅读|查看|显示|继续阅读)(?:全文|更多|剩余|剩余内容|余下全文)[\s>»↓]{0,4}$/m;

const WHOLE = 0.95;
/** A button 阅读全文 means something only below a text shorter than any report. */
const SHORT = 1500;

/** Whether a page shows the beginning of a text only, and says so: 全文共2234字，当前显示319字. */
function findPreview(shown: string, length: number): Problem | null {
  const [, total = '', visible = ''] = COUNTED.exec(shown) ?? [];
  if (total !== '' && Number(visible) < Number(total) * WHOLE) {
    return failure('preview-only', { shown: Number(visible), total: Number(total) });
  }
  const left = LEFT.exec(shown)?.[1];
  if (left !== undefined && Number(left) > 0)
    return failure('preview-only', { shown: `${100 - Number(left)}%`, total: '100%' });
  const [cut] = CUT.exec(shown) ?? [];
  if (cut !== undefined) return failure('preview-cut', { words: cut });
  if (PAGES.test(shown)) return warning('preview-pages');
  return PAID.test(shown) || (length < SHORT && MORE.test(shown)) ? warning('preview-likely') : null;
}

/** Marks that turn the order of signs round, and invisible ones: they can make a figure look like another. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
/** An invisible sign between the digits of a number. */
const INSIDE_NUMBER = /\d[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff\ufff9-\ufffb]+(?=[\d.])/g;

/** Signs that let a text look other than it reads. */
function findHiddenSigns(text: string): Problem | null {
  const count = (text.match(REORDERING)?.length ?? 0) + (text.match(INSIDE_NUMBER)?.length ?? 0);
  return count === 0 ? null : warning('hidden-signs', { count });
}

/** A text with all that can be said of it whatever format it came in; one too long for a report is left out. */
export function checkText(text: string, shown: string): Content {
  if (text.length > LIMITS.textLength) {
    return refused('text-too-long', { length: text.length, limit: LIMITS.textLength });
  }
  const problems = [judge(text), findPreview(shown, text.length), findHiddenSigns(text)].filter(
    (problem) => problem !== null,
  );
  return { text, problems };
}
