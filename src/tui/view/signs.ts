import type { Mark } from '../../lexicon/wording/types.js';
import type { Flag } from '../../render/view/types.js';
import type { Signs } from '../theme/tokens.js';

/**
 * The signs that stand behind figures, few enough to be remembered; what a note says in full stands in the panel below
 * the table. Marks that the figure shows by itself (`--`, `>=300`, `!2`, `***`) have none.
 */
const NOTE = "'";
const SIGN_OF: Readonly<Partial<Record<Mark, string>>> = {
  approximate: '~',
  incomparable: '?',
  'aligned-by-subject': '*',
  converted: NOTE,
  'part-year': NOTE,
  'as-of': NOTE,
  'from-day': NOTE,
  'multi-year': NOTE,
  'other-area': NOTE,
  'other-year': NOTE,
  'scope-changed': NOTE,
  rounded: NOTE,
  planned: NOTE,
  undivided: NOTE,
  'target-beside': NOTE,
};

/** At most two signs for a cell: that it is a target, what the figure is, and whether there is a note. */
export function signsOf(flags: readonly Flag[], signs: Pick<Signs, 'target'>): string {
  const found = flags.map(({ mark }) => (mark === 'target' ? signs.target : (SIGN_OF[mark] ?? '')));
  const order = [signs.target, '?', '~', '*', NOTE];
  return order
    .filter((sign) => found.includes(sign))
    .join('')
    .slice(0, 2);
}
