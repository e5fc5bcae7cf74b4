import type { Rival } from '../model/explanation.js';
import type { QuantityMention } from '../model/mention.js';
import type { Dimensions, Kind, Status } from '../model/observation.js';
import type { Sourced } from '../model/origin.js';

/** A figure as composed in its sentence, before it gets its id and its place in the document. */
export interface Draft {
  readonly quantity: QuantityMention;
  readonly unit: string;
  readonly kind: Kind;
  readonly category: Sourced<string>;
  readonly indicator: Sourced<string | null>;
  readonly subject: Sourced<string>;
  readonly dimensions: Dimensions;
  readonly period: Sourced<string> | null;
  readonly status: Sourced<Status>;
  /** Where it is not the report's own area. */
  readonly area: string | null;
  /** The readings that were weighed and not taken; worked out only when asked for. */
  readonly rivals: () => readonly Rival[];
}

/** Units of people and households, whom programmes count. */
export const HEADS: ReadonlySet<string> = new Set(['户', '人', '人次']);

/** The programme of a figure's row: dibao.spending → dibao; undefined where it has no row. */
export const programmeOf = ({ indicator }: Draft): string | undefined => indicator.value?.split('.')[0];
