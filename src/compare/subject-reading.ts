import { UMBRELLA_INDICATORS } from '../lexicon/alignment.js';
import type { Observation } from '../model/observation.js';
import { rememberedBy } from '../text/once.js';
import type { Lexis } from './lexis.js';
import { type Freshness, isThin } from './likeness.js';
import { beyondIndicator, isPlain, saysOnly } from './plainness.js';
import type { Profile } from './profile.js';

/** A subject with what else decides how it is read: 养老床位, 12,000张, of the figures that stand. */
export interface SubjectSaid extends Pick<Observation, 'subject' | 'indicator' | 'dimensions'> {
  /** What the clause tells of it; `open` where it does not matter. */
  readonly freshness: Freshness;
}

/** What a subject says, the same of all figures of that name. */
export interface SubjectReading {
  readonly profile: Profile;
  /** How many full words it says, its indicator's among them. */
  readonly told: number;
  /** Whether only the clause says that the figure is of what is new. */
  readonly isNewByClause: boolean;
  /** Whether it says no more than the figure's indicator; false without one. */
  readonly canonical: boolean;
  /** Whether it says nothing full beyond the indicator, not even a place or a house: 养老床位, not 某镇养老床位. */
  readonly exact: boolean;
  /** Whether it names only a kind of thing, so that the words of its sentence must agree too. Never under an indicator. */
  readonly isThin: boolean;
}

const UMBRELLAS = new Set(UMBRELLA_INDICATORS.split(' '));

function read(said: SubjectSaid, lexis: Lexis): SubjectReading {
  const { indicator } = said;
  const plain = narrowedProfile(said, lexis);
  const whole = profileWithin(plain, said.freshness);
  const isUnder = indicator !== null && !UMBRELLAS.has(indicator);
  const canonical = isUnder && isPlain(whole, indicator, lexis);
  const profile = isUnder ? beyondIndicator(whole, indicator, lexis) : whole;
  return {
    profile,
    told: fullWords(whole),
    isNewByClause: isNew(whole) && !isNew(plain),
    canonical,
    exact: canonical && saysOnly(whole, indicator, lexis),
    isThin: indicator === null && isThin(profile),
  };
}

/** How many subjects are remembered with what was read from them. */
const MOST_REMEMBERED = 5000;

const keyOf = ({ subject, indicator, dimensions: { residence, care, age }, freshness }: SubjectSaid): string =>
  `${freshness}/${indicator}/${residence}/${care}/${age}/${subject}`;

const readers = new WeakMap<Lexis, (said: SubjectSaid) => SubjectReading>();

/** What a subject says. */
export function readSubject(said: SubjectSaid, lexis: Lexis): SubjectReading {
  const known = readers.get(lexis);
  if (known !== undefined) return known(said);
  const reader = rememberedBy(keyOf, (asked: SubjectSaid) => read(asked, lexis), MOST_REMEMBERED);
  readers.set(lexis, reader);
  return reader(said);
}

/** A subject of nothing but what its dimensions say (散居, of children in dispersed care) keeps its words. */
function narrowedProfile({ subject, dimensions }: SubjectSaid, { profileOf }: Lexis): Profile {
  const narrowed = profileOf(subject, dimensions);
  return narrowed.weights.size > 0 ? narrowed : profileOf(subject);
}

const NEW = '新增';

const isNew = ({ axes }: Profile): boolean => axes.get('change')?.has(NEW) === true;

function fullWords({ weights }: Profile): number {
  let told = 0;
  for (const weight of weights.values()) if (weight >= 1) told++;
  return told;
}

/**
 * Where what is new and what stands are different things, the clause decides which it is: one that says new counts as
 * if the subject did (新建⟦10个⟧), one that says stock takes it back (新开食堂4家,累计⟦23家⟧).
 */
function profileWithin(profile: Profile, freshness: Freshness): Profile {
  const change = profile.axes.get('change');
  if (freshness === 'new' && change === undefined) return withWord(profile, NEW);
  return freshness === 'stock' && change?.has(NEW) === true ? withoutWord(profile, NEW) : profile;
}

const withWord = (profile: Profile, word: string): Profile => ({
  ...profile,
  weights: new Map([...profile.weights, [word, 1]]),
  axes: new Map([...profile.axes, ['change', new Set([word])]]),
});

const withoutWord = (profile: Profile, word: string): Profile => ({
  ...profile,
  weights: new Map([...profile.weights].filter(([own]) => own !== word)),
  axes: new Map([...profile.axes].filter(([axis]) => axis !== 'change')),
});
