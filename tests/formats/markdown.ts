import type { Parts } from './pages.js';

const LEVELS = [/^[一二三四五六七八九十]{1,3}、/, /^[（(][一二三四五六七八九十]{1,3}[）)]/];

/** A report as Markdown: headings with their signs, what stands before the first comma of other lines emphasised. */
export const markdownFile = ({ title, head, body }: Parts): string => {
  const lines = body.map((line) => {
    const text = line.trim();
    const level = LEVELS.findIndex((sign) => sign.test(text));
    return level >= 0 && text.length < 40
      ? `${'#'.repeat(level + 2)} ${text}`
      : text.replace(/(?<=，)([^，。*]{4,20})(?=，)/, '**$1**');
  });
  return [`# ${title}`, ...head.map((line) => `> ${line}`), ...lines].join('\n\n');
};
