import type { ViewId } from '../../lexicon/wording/types.js';
import type { ViewContext } from './context.js';
import { figureView } from './figures.js';
import { initiativeView } from './initiatives.js';
import { type Numbering, numbering } from './numbering.js';
import { overviewView } from './overview.js';
import type { View } from './types.js';
import { yearsView } from './years.js';

/** The views that are printed where none is asked for. */
export const DEFAULT_VIEWS: readonly ViewId[] = ['overview', 'standards', 'counts', 'initiatives'];

/** Builds the views asked for, in that order, with rows numbered through all of them. */
export function buildViews(ids: readonly ViewId[], context: ViewContext): readonly View[] {
  const numbers = numbering();
  return ids.map((id) => buildView(id, numbers, context));
}

function buildView(id: ViewId, numbers: Numbering, context: ViewContext): View {
  switch (id) {
    case 'overview':
      return overviewView(context);
    case 'standards':
    case 'counts':
      return figureView(id, numbers, context);
    case 'initiatives':
      return initiativeView(numbers, context);
    case 'years':
      return yearsView(numbers, context);
  }
}
