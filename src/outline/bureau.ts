import type { Span } from '../model/span.js';
import { unfold } from '../text/fold.js';
import { type NamedPlace, readPlace } from './area/named.js';
import type { Block } from './blocks.js';
import type { Head } from './letterhead.js';
import { type Offices, PLACE } from './offices.js';

/** How a report names its bureau: with its place (望汀县民政局), or only by kind (市民政局). */
export type BureauName =
  | { readonly form: 'named'; readonly place: NamedPlace; readonly office: string; readonly span: Span }
  | { readonly form: 'generic'; readonly suffix: string };

type Named = Extract<BureauName, { form: 'named' }>;

/** A title may name the place before the work: 某某区2019年民政工作要点, 某某市民政事业发展规划. */
const FIELD_OF_WORK = new RegExp(`${PLACE}(?:(?:19|20)\\d\\d年度?)?民政(?:工作|事业|系统)`);
/** A bureau without its place: 市民政局, 我县民政局, 某区民政局. */
const GENERIC = /(?<![\u4e00-\u9fff])(?:全|我|本|[某X×*]{1,3})?([市县区州旗盟])民政局/;
const LOOKED_AT = 200;

interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/**
 * Finds the bureau's name in labels, title, breadcrumbs, lines of the head and signatures, in this order; failing
 * these, as the subject of one of the first sentences, and failing that, by kind only. Null where nothing names one.
 */
export function readBureau(head: Head, body: readonly Block[], offices: Offices): BureauName | null {
  const texts = stretches(head);
  for (const { text, span } of texts) {
    const named = readNamed(offices.placed, text, span);
    if (named !== null) return named;
  }
  const { title } = head;
  const work = title === null ? null : readNamed(FIELD_OF_WORK, title.folded, title.span);
  if (work !== null) return work;
  const opening = openingBureau(body, offices.subject);
  if (opening !== null) return opening;
  for (const { text } of texts) {
    const suffix = GENERIC.exec(text)?.[1];
    if (suffix !== undefined) return { form: 'generic', suffix };
  }
  return null;
}

function stretches({ title, fields, trail, lines }: Head): Stretch[] {
  const values = fields.filter((field) => field.kind === 'bureau').map(({ value, span }) => ({ text: value, span }));
  const own = title === null ? [] : [{ text: title.folded, span: title.span }];
  const rest = [...trail, ...lines].map(({ folded, start, end }) => ({ text: folded.text, span: { start, end } }));
  return [...values, ...own, ...rest];
}

function readNamed(pattern: RegExp, text: string, span: Span): Named | null {
  const { place: printed = '', office = '民政局' } = pattern.exec(text.slice(0, LOOKED_AT))?.groups ?? {};
  const place = readPlace(printed);
  return place === null ? null : { form: 'named', place, office, span };
}

const OPENING_BLOCKS = 3;
const OPENING_SIGNS = 120;

/**
 * A bureau with its place as the subject of one of the first sentences: `2021年,某某县民政局坚持…`. A place that the
 * gazetteer does not know counts only where the text names it again.
 */
function openingBureau(body: readonly Block[], subject: RegExp): Named | null {
  for (const { folded } of body.slice(0, OPENING_BLOCKS)) {
    const match = subject.exec(folded.text.slice(0, OPENING_SIGNS));
    const { place: printed, office } = match?.groups ?? {};
    if (match === null || printed === undefined || office === undefined) continue;
    const place = readPlace(printed);
    if (place === null || (place.form === 'unknown' && !isNamedAgain(body, place.area.name))) continue;
    const end = match.index + match[0].length;
    const span = unfold(folded.offsets, { start: end - office.length - place.printed.length, end });
    return { form: 'named', place, office, span };
  }
  return null;
}

const isNamedAgain = (body: readonly Block[], name: string): boolean =>
  body.reduce((count, { folded }) => count + folded.text.split(name).length - 1, 0) > 1;
