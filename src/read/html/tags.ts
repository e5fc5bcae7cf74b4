const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose words no reader sees, or that hold no words of the page. */
export const UNREAD = tags(
  'script style noscript template head select datalist option button input textarea iframe frame frameset object embed applet svg canvas audio video map math rt rp progress meter dialog marquee',
);

/** Elements that begin and end a line. */
export const BLOCKS = tags(
  '#root html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption title dir listing',
);

/** Elements that by their meaning hold no part of a report's body. */
export const FURNITURE = tags('nav footer aside menu form header');

/** A style that hides: `display: none`, `font-size: 0`. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|$|!)/i;

/** Whether an element is hidden by its own attributes. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  return HIDING.test((attributes['style'] ?? '').slice(0, 2000));
}
