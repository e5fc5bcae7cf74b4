import { FUNERAL, LOTTERY, MARRIAGE, PLACES } from './affairs.js';
import { ASSISTANCE, DISABILITY, HOMELESS } from './assistance.js';
import { CHILDREN, ELDERLY } from './care.js';
import { OFFICE, PARTY } from './office.js';
import { CHARITY, COMMUNITY, ORGANISATIONS } from './society.js';
import type { Topic } from './topic.js';

export type { Topic } from './topic.js';

/** Every programme that a report may speak of, those that none leaves out first. */
export const TOPICS: readonly Topic[] = [
  ASSISTANCE,
  ELDERLY,
  CHILDREN,
  COMMUNITY,
  ORGANISATIONS,
  CHARITY,
  DISABILITY,
  FUNERAL,
  MARRIAGE,
  PARTY,
  OFFICE,
  HOMELESS,
  PLACES,
  LOTTERY,
];
