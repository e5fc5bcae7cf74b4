import type { Origin } from './origin.js';

/** Administrative levels of divisions, the highest first. */
export const AREA_LEVELS = ['nation', 'province', 'prefecture', 'county', 'township'] as const;

/** One of them. */
export type AreaLevel = (typeof AREA_LEVELS)[number];

/**
 * A reference area: a division of GB/T 2260. `name` is the division's own full name (望汀县), `code` its six digits or
 * null where the gazetteer does not know it; `province` and `prefecture` are the parents' names or null.
 */
export interface Area {
  readonly name: string;
  readonly code: string | null;
  readonly level: AreaLevel | null;
  readonly province: string | null;
  readonly prefecture: string | null;
}

/** A report's area, with how it is known. */
export interface ReportArea extends Area {
  readonly origin: Origin;
}
