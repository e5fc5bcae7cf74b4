import { wordingIn } from '../../lexicon/wording/index.js';
import type { Report } from '../../model/report.js';
import { ASCII, UNICODE } from '../marks/glyphs.js';
import { shortNames } from '../view/citations.js';
import type { PageOptions, Pen } from './options.js';
import { paintWith } from './theme.js';

const NARROWEST_PAGE = 40;

/** What a page about these reports is drawn with. */
export function penFor(options: PageOptions, reports: readonly Pick<Report, 'path'>[]): Pen {
  const ambiguous = options.ambiguous ?? 1;
  return {
    width: Math.max(NARROWEST_PAGE, options.width),
    ambiguous,
    paint: paintWith(options.color),
    glyphs: options.ascii || ambiguous === 2 ? ASCII : UNICODE,
    words: wordingIn(options.lang, options.vocabulary),
    bars: false,
    fileName: shortNames(reports),
  };
}
