import type { Lang } from '../lexicon/wording/types.js';
import type { Gap, GapMention } from '../model/gaps.js';
import { printable } from '../text/printable.js';
import { formatObservation } from './format/observation.js';
import type { Lookup } from './lookup.js';
import type { Glyphs } from './marks/glyphs.js';

/** What mentions are worded with. */
export interface MentionContext {
  readonly lookup: Lookup;
  readonly lang: Lang;
  readonly glyphs: Glyphs;
  /** What stands between figures of one report, and between peers. */
  readonly between: string;
  readonly separator: string;
}

/**
 * A gap's mentions that a table shows, of each peer those of its latest year, and of these no targets where it says what
 * came of them: what a peer has now is what is set against the baseline.
 */
export function latestMentions({ mentions }: Pick<Gap, 'mentions'>, lookup: Lookup): readonly GapMention[] {
  const latest = new Map<string, number>();
  for (const { area, year } of mentions) latest.set(area, Math.max(latest.get(area) ?? 0, year ?? 0));
  const recent = mentions.filter(({ area, year }) => (year ?? 0) === latest.get(area));
  const statusOf = ({ id }: GapMention): string | undefined => lookup.observation(id)?.item.status;
  const done = new Set(recent.filter((mention) => statusOf(mention) === 'actual').map(({ area }) => area));
  return recent.filter((mention) => statusOf(mention) !== 'target' || !done.has(mention.area));
}

/** A peer's words for a thing, with its figure where it is one: `养老床位 1,500张`, a target with its sign. */
function wordsOf({ id, name }: GapMention, { lookup, lang, glyphs }: MentionContext): string {
  const figure = lookup.observation(id)?.item;
  if (figure === undefined) return printable(name);
  const sign = figure.status === 'target' ? (glyphs.marks.target ?? '') : '';
  return `${printable(name)} ${formatObservation(figure, lang)}${sign}`;
}

/** Who has it and what they say of it: `云岭县 2022 养老床位 1,500张、护理型床位 900张；南溪区 2022 …`, each thing once. */
export function mentionsText(mentions: readonly GapMention[], context: MentionContext): string {
  const said = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const { area, year } = mention;
    const peer = printable([area, year === null ? '' : String(year)].filter((part) => part !== '').join(' '));
    said.set(peer, (said.get(peer) ?? new Set()).add(wordsOf(mention, context)));
  }
  return [...said].map(([peer, words]) => `${peer} ${[...words].join(context.between)}`.trim()).join(context.separator);
}
