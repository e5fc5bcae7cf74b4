import type { Head } from './letterhead.js';

const NAMED = /([\u4e00-\u9fff]{2,14}?(?:省|市|县|区|州|旗|盟))民政[局厅]/;
const GENERIC = /(?<![\u4e00-\u9fff])([省市县区州旗])民政[局厅]/;

/** How the letterhead names the bureau: with its place (洪江市民政局), or only by kind (市民政局). */
export type BureauName =
  | { readonly form: 'named'; readonly name: string; readonly place: string }
  | { readonly form: 'generic'; readonly suffix: string };

/** Finds the bureau's name in labels, title and breadcrumbs; null where none of them has one. */
export function readBureau({ title, fields, trail }: Head): BureauName | null {
  const texts = [
    ...fields.filter((field) => field.kind === 'bureau').map((field) => field.value),
    ...(title === null ? [] : [title.folded]),
    ...trail.map((block) => block.folded.text),
  ];
  for (const text of texts) {
    const [name, place] = NAMED.exec(text) ?? [];
    if (name !== undefined && place !== undefined) return { form: 'named', name: `${place}民政局`, place };
  }
  for (const text of texts) {
    const suffix = GENERIC.exec(text)?.[1];
    if (suffix !== undefined) return { form: 'generic', suffix };
  }
  return null;
}
