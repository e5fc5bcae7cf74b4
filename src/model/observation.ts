import type { Magnitude } from './magnitude.js';
import type { Origin } from './origin.js';
import type { Place, Span } from './span.js';

/** The sorts of figures: see the contract. */
export const KINDS = ['standard', 'amount', 'ratio', 'count'] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];

/** Whether a figure says what is, or what is planned, required or assigned. */
export const STATUSES = ['actual', 'target'] as const;

/** One of the two. */
export type Status = (typeof STATUSES)[number];

/** For whom: town, country, or both alike. */
export const RESIDENCES = ['urban', 'rural', 'unified'] as const;

/** How somebody is cared for: in homes, or at home. */
export const CARES = ['institutional', 'dispersed'] as const;

/** What narrows a figure's population; a key is absent where the report does not say. */
export interface Dimensions {
  readonly residence?: (typeof RESIDENCES)[number];
  readonly care?: (typeof CARES)[number];
  /** As bounds: "80-99", "100+". */
  readonly age?: string;
}

/** The place of a finding in its report, with the sentence that states it. */
export interface Source extends Span, Place {
  /** What the report prints at the span, to the letter. */
  readonly text: string;
  readonly sentence: Span & { readonly text: string };
  /** Heading path, outermost first. */
  readonly headings: readonly string[];
}

/** The fields of an observation whose origin is kept. */
export const DERIVED_FIELDS = ['period', 'status', 'category', 'indicator', 'subject', 'area'] as const;

/** One of them. */
export type DerivedField = (typeof DERIVED_FIELDS)[number];

/** Everything of an observation but how much. */
export interface ObservationFacts {
  /** Stable: report id and span, `3f9c…:1204-1211`. */
  readonly id: string;
  readonly kind: Kind;
  readonly category: string;
  readonly indicator: string | null;
  /** The measured noun phrase in the report's own words. */
  readonly subject: string;
  readonly dimensions: Dimensions;
  readonly unit: string;
  readonly per: string | null;
  /** EDTF; null only where the report gives no year at all. */
  readonly period: string | null;
  readonly status: Status;
  /** Where it is not the report's own area: a township, a superior level, a named place. */
  readonly area?: string;
  /** Where an analyst has put the figure right, or added it. */
  readonly corrected?: true;
  readonly origin: Readonly<Partial<Record<DerivedField, Origin>>>;
  readonly source: Source;
}

/** A figure of a report: who and what, how much, when, and how each part is known. */
export type Observation = ObservationFacts & Magnitude;

/** How far an initiative has come. */
export const INITIATIVE_STATUSES = ['done', 'ongoing', 'planned'] as const;

/** One of them. */
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

/** A programme, project, pilot, mechanism, brand, document or facility that the bureau did, does or plans. */
export interface Initiative {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly status: InitiativeStatus;
  /** The verb that carries it (打造, 出台, 推进), or null where it stands without one. */
  readonly action: string | null;
  /** Ids of the observations that belong to it. */
  readonly observations: readonly string[];
  readonly origin: Readonly<Partial<Record<'category' | 'status' | 'name', Origin>>>;
  readonly source: Source;
}
