import type { Element } from '../tree.js';
import type { ListItem } from './numbering.js';
import { attributeOf, childOf, childrenOf, integer, valOf } from './xml.js';

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly item: ListItem | null;
}

/** What a document's styles say of its paragraphs. */
export interface Styles {
  /** The list whose item a paragraph of that style is; null where it is none. */
  itemOf(style: string | null): ListItem | null;
  /** Whether paragraphs of that style are lines of the table of contents. */
  isContents(style: string | null): boolean;
}

const FARTHEST = 12;

/** Reads the list item that paragraph properties state; list 0 says that there is none, whatever the style says. */
export function readItem(properties: Element | null): ListItem | 'none' | null {
  const numbering = childOf(properties, 'numPr');
  const list = valOf(numbering, 'numId');
  if (list === null) return null;
  return list === '0' ? 'none' : { list, level: integer(valOf(numbering, 'ilvl')) };
}

/** Reads the styles part. */
export function readStyles(root: Element | null): Styles {
  const styles = new Map<string, Style>();
  for (const element of childrenOf(childOf(root, 'styles'), 'style')) {
    const item = readItem(childOf(element, 'pPr'));
    styles.set(attributeOf(element, 'styleId') ?? '', {
      name: valOf(element, 'name') ?? '',
      basedOn: valOf(element, 'basedOn'),
      item: item === 'none' ? null : item,
    });
  }
  return {
    itemOf: (id) => {
      let style = id === null ? undefined : styles.get(id);
      for (let steps = 0; style !== undefined && steps < FARTHEST; steps++) {
        if (style.item !== null) return style.item;
        style = style.basedOn === null ? undefined : styles.get(style.basedOn);
      }
      return null;
    },
    isContents: (id) => id !== null && /^toc\s?\d/i.test(styles.get(id)?.name ?? id),
  };
}
