import type { Span } from '../model/span.js';
import { unfold } from '../text/fold.js';
import type { Block } from './blocks.js';
import type { Head } from './letterhead.js';

/** How a report names its bureau: with its place (洪江市民政局), or only by kind (市民政局). */
export type BureauName =
  | {
      readonly form: 'named';
      /** The name as printed, without words that only lead to it. */
      readonly name: string;
      /** What stands in front of 民政局: the place, at times with its parents. */
      readonly place: string;
      readonly office: string;
      readonly span: Span;
    }
  | { readonly form: 'generic'; readonly suffix: string };

const OFFICE = /(?<place>[\u4e00-\u9fff]{1,24}[省市县区州旗盟])(?<office>民政[局厅])/;
const LEAD = /^.*(?:关于|中共|共产党|报送|转发|印发|根据|按照|[的与和及由在])/;
const NO_PLACE = /^(?:[全我本各该某贵]|[^\u4e00-\u9fff]*)[省市县区州旗盟]$/;
const GENERIC = /(?<![\u4e00-\u9fff])(?:全|我|本)?([市县区州旗盟])民政局/;

interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/**
 * Finds the bureau's name in labels, title, breadcrumbs, lines of the head and signatures, in this order; failing
 * these, a bureau that the running text names as 我局 with its place. Null where nothing names one.
 */
export function readBureau(head: Head, blocks: readonly Block[]): BureauName | null {
  const texts = stretches(head);
  for (const { text, span } of texts) {
    const named = readNamed(text, span);
    if (named !== null) return named;
  }
  for (const { text } of texts) {
    const suffix = GENERIC.exec(text)?.[1];
    if (suffix !== undefined) return { form: 'generic', suffix };
  }
  return openingBureau(blocks);
}

function stretches({ title, fields, trail, lines }: Head): Stretch[] {
  const values = fields.filter((field) => field.kind === 'bureau').map(({ value, span }) => ({ text: value, span }));
  const own = title === null ? [] : [{ text: title.folded, span: title.span }];
  const rest = [...trail, ...lines].map(({ folded, start, end }) => ({ text: folded.text, span: { start, end } }));
  return [...values, ...own, ...rest];
}

function readNamed(text: string, span: Span): Extract<BureauName, { form: 'named' }> | null {
  const { place = '', office = '' } = OFFICE.exec(text.slice(0, 200))?.groups ?? {};
  const bare = place.replace(LEAD, '');
  if (bare.length < 2 || NO_PLACE.test(bare)) return null;
  return { form: 'named', name: bare + office, place: bare, office, span };
}

const OPENING_BLOCKS = 3;

/** A bureau with its place as the subject of one of the first sentences: 2021年,某某县民政局坚持…. */
function openingBureau(blocks: readonly Block[]): BureauName | null {
  for (const { folded } of blocks.slice(0, OPENING_BLOCKS)) {
    const match = /(?:^|[,。:])(?<place>[\u4e00-\u9fff]{2,12}[市县区州旗盟])(?<office>民政局)(?=[^,。]|,)/.exec(
      folded.text.slice(0, 120),
    );
    const { place, office } = match?.groups ?? {};
    if (
      match === null ||
      place === undefined ||
      office === undefined ||
      NO_PLACE.test(place) ||
      /[在和与由被经]/.test(place)
    )
      continue;
    const start = match.index + match[0].indexOf(place);
    return {
      form: 'named',
      name: place + office,
      place,
      office,
      span: unfold(folded.offsets, { start, end: start + place.length + office.length }),
    };
  }
  return null;
}
