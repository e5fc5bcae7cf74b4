import { MEASURES } from '../../model/mention.js';
import {
  boolean,
  constant,
  described,
  document,
  integer,
  list,
  number,
  object,
  type Properties,
  ref,
  type Schema,
  string,
  words,
} from './build.js';
import { kind } from './definitions.js';

const id = described('small letters, digits, points and hyphens: school, edu.pupils', {
  type: 'string',
  pattern: '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$',
  maxLength: 80,
});
const name: Schema = { type: 'string', minLength: 1, maxLength: 80 };
const example: Schema = { type: 'string', minLength: 1, maxLength: 400 };
const marked = described('a sentence with its figure marked: 全县在校生达到⟦32000人⟧', {
  ...example,
  pattern: '^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$',
});
const wordList = described('words with blanks between them', { type: 'string', pattern: '\\S' });
const group = described(
  'words with | between them, of which one must be near the figure; ^ before the first lets it stand in an earlier clause of the sentence too',
  { type: 'string', pattern: '[^|^\\s]' },
);
const some = (items: Schema): Schema => ({ ...list(items), minItems: 1 });
const pair: Schema = { type: 'array', items: example, minItems: 2, maxItems: 2 };

const category = object(
  {
    id,
    zh: name,
    strong: described('words that place a passage in the category by themselves', wordList),
    examples: described('phrases that fall into the category by their own words', some(example)),
  },
  {
    en: name,
    weak: described('words that only lean to the category', wordList),
    counterexamples: described('phrases that do not', list(example)),
  },
);

const naming: Properties = {
  or: described('other ways of saying it, each a list like has', list(some(group))),
  not: described('words near the figure that say that something else is counted', group),
  unless: described('words that say so wherever they stand', group),
  narrower: described('programmes that, named in the same block, are what the figure tells of', group),
};

const indicator = object(
  {
    id,
    category: described('a category of the file or of the program', id),
    kind: described(
      'standard: money per person and time; amount: money; ratio: per cent and densities; count: everything else',
      kind,
    ),
    zh: name,
    units: described('its units, the one in which it is compared first', wordList),
    has: described('groups of words, each of which must be found', some(group)),
    examples: some(marked),
  },
  {
    en: name,
    ...naming,
    increment: described('whether it measures what was added', boolean),
    generic: described('whether its words serve any programme, so that it holds only in its category', boolean),
    rank: described('of several that fit, the higher goes first; 0 where not given', number),
    counterexamples: described('sentences whose marked figure is something else', list(marked)),
  },
);

const unit = object(
  {
    unit: described('what output calls it', { type: 'string', minLength: 1, maxLength: 40 }),
    measure: words(...MEASURES),
    example: described('a phrase and the value found in it', {
      type: 'array',
      prefixItems: [example, number],
      items: false,
      minItems: 2,
    }),
  },
  {
    words: described('its spellings; the unit itself where not given', wordList),
    lone: described(
      'whether a lone Chinese numeral before it counts: any, only before a concrete noun, never',
      words('any', 'noun', 'never'),
    ),
    not: described('what behind it makes it another word', wordList),
    only: described('what must stand behind it', wordList),
    maskable: described('false where signs before it strike out a name, not a number', constant(false)),
    shift: described('power of ten from the spelling to the unit', { ...integer, minimum: -12, maximum: 12 }),
    counterexamples: described('phrases in which it is not read', list(example)),
  },
);

const alias = {
  ...object(
    { words: described('words that mean the same; the first stands for the rest', wordList) },
    {
      axis: described('the kind of thing that they name, where the program does not know the first word', id),
      rule: described(
        'how words of the axis keep two subjects apart: strict, both must have the same or none; same, where both have any; nested, one must include the other; open, never',
        words('strict', 'same', 'nested', 'open'),
      ),
      weight: described('how much they say of what is measured; 1 where not given', {
        ...number,
        minimum: 0,
        maximum: 3,
      }),
      examples: described('sentences with another word than the first, read as if it were the first', some(marked)),
      alike: described('subjects that say the same thing', some(pair)),
      apart: described('subjects that do not', list(pair)),
    },
  ),
  anyOf: [{ required: ['examples'] }, { required: ['alike'] }],
};

/** The file that `--lexicon` reads. */
export const LEXICON: Schema = document(
  'vocabulary/1',
  'duibiao --lexicon FILE',
  object(
    { schema: constant('duibiao.vocabulary/1') },
    {
      $schema: string,
      note: described('for people; not read', string),
      offices: described(
        'what the offices are called whose reports are read, with blanks between: 教育局 教育体育局',
        wordList,
      ),
      categories: list(ref('category')),
      indicators: list(ref('indicator')),
      units: list(ref('unit')),
      aliases: list(ref('alias')),
    },
  ),
  { category, indicator, unit, alias },
);
