import type { Outline } from '../../src/model/outline.js';
import { outlineReport } from '../../src/outline/index.js';
import { contentId } from '../../src/read/index.js';

/** The outline of a text, or of lines. */
export function outlineOf(text: string | readonly string[]): Outline {
  const whole = typeof text === 'string' ? text : text.join('\n');
  return outlineReport({ id: contentId(whole), path: 'report.txt', text: whole, diagnostics: [] });
}
