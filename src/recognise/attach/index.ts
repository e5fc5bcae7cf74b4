import type { QuantityMention } from '../../model/mention.js';
import type { Reading } from '../reading.js';
import { withCarriedPers, withDistributedPers } from './carry.js';
import { withPerLeads } from './items.js';
import { withElidedUnits, withSharedQualifiers } from './lists.js';

/**
 * Joins what was read apart, pass by pass: a per-part with its number, a list's numbers with its unit, its qualifier
 * and its per-part. Each pass looks at neighbours only.
 */
export function attach(text: string, readings: readonly Reading[]): QuantityMention[] {
  const whole = withElidedUnits(text, withPerLeads(text, readings));
  return withDistributedPers(text, withCarriedPers(text, withSharedQualifiers(text, whole)));
}
