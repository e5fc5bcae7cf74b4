import { origin, type Sourced } from '../../model/origin.js';
import type { Span } from '../../model/span.js';
import type { Hit } from '../../text/automaton.js';
import { CategoryTally } from '../category.js';
import type { CategoryVote } from '../lexis.js';
import type { Topic } from '../topic.js';

const NAME = 5;
/** The word nearest to a name's head says more than one before it: 社区⟦养老⟧试点. */
const LAST_IN_NAME = 1.3;
const CLAUSE = 2;
const SENTENCE = 0.6;
const TOPIC = 1.6;
const HEADING = 1.5;
const WEAK = 0.35;
/** How a programme is run rather than whom it serves: 社会救助“一件事” is assistance, not digital services. */
const MEANS: ReadonlySet<string> = new Set(['digital-services', 'administration', 'party-building']);
const MEANS_SHARE = 0.5;

const within = (hit: Span, span: Span): boolean => hit.start >= span.start && hit.end <= span.end;

const strengthOf = ({ category, strong }: CategoryVote): number =>
  (strong ? 1 : WEAK) * (MEANS.has(category) ? MEANS_SHARE : 1);

/** An initiative's category by its own words, then by its clause, the sentence, the lead-in and the headings. */
export function categoryOfName(
  name: Span,
  clause: Span,
  votes: readonly Hit<CategoryVote>[],
  topic: Topic,
): Sourced<string> {
  const tally = new CategoryTally();
  const own = votes.filter((hit) => within(hit, name));
  const last = own.findLast((hit) => hit.value.strong);
  for (const hit of votes) tally.add(hit.value.category, placeWeight(hit, name, clause) * strengthOf(hit.value));
  if (last !== undefined) tally.add(last.value.category, NAME * (LAST_IN_NAME - 1) * strengthOf(last.value));
  for (const hit of topic.votes) tally.add(hit.value.category, TOPIC * strengthOf(hit.value));
  topic.headings.forEach((category, depth) => {
    if (category !== null) tally.add(category, HEADING / (depth + 1));
  });
  const best = tally.best();
  if (best === null) return { value: 'administration', origin: origin('assumed', 'category-none') };
  const stated = own.some((hit) => hit.value.category === best.category);
  return {
    value: best.category,
    origin: stated ? origin('stated', 'category-name', name) : origin('inherited', 'category-around', clause),
  };
}

function placeWeight(hit: Span, name: Span, clause: Span): number {
  if (within(hit, name)) return NAME;
  return within(hit, clause) ? CLAUSE : SENTENCE;
}
