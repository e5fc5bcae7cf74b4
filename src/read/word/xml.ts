import { type Element, parseTree } from '../tree.js';

/** An XML part of a document: its elements' and attributes' names without their prefix. */
export interface Part {
  readonly root: Element;
  readonly cut: boolean;
}

/** Parses a part; null where it is absent. Entities of its own are not read, so that none can grow. */
export function parsePart(bytes: Uint8Array | undefined): Part | null {
  if (bytes === undefined) return null;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return parseTree(new TextDecoder(encoding).decode(bytes), { xml: true });
}

/** A name without its prefix: w:tbl → tbl. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The element children of an element. */
export const childElements = (of: Element): Element[] =>
  of.children.filter((child): child is Element => typeof child !== 'string');

/** The first child of that local name. */
export const childOf = (of: Element | null, name: string): Element | null =>
  of === null ? null : (childElements(of).find((child) => localName(child.tag) === name) ?? null);

/** All children of that local name. */
export const childrenOf = (of: Element | null, name: string): Element[] =>
  of === null ? [] : childElements(of).filter((child) => localName(child.tag) === name);

/** An attribute by its local name; null where it is absent. */
export function attributeOf(of: Element | null, name: string): string | null {
  if (of === null) return null;
  for (const [key, value] of Object.entries(of.attributes)) if (localName(key) === name) return value;
  return null;
}

/** The `val` of the child of that name, as nearly all of WordprocessingML states its properties. */
export const valOf = (of: Element | null, name: string): string | null => attributeOf(childOf(of, name), 'val');

/** A whole number from an attribute's words; null where they are none. */
export function integer(words: string | null): number | null {
  const value = words === null ? Number.NaN : Number.parseInt(words, 10);
  return Number.isFinite(value) ? value : null;
}
