/** What reports say of one programme, as templates (see ../template.ts, and ../slots.ts for what the slots mean). */
export interface Topic {
  readonly headings: readonly string[];
  /** Sentences with figures. */
  readonly figures: readonly string[];
  /** Sentences without. */
  readonly prose: readonly string[];
  /** What is intended for the year to come. */
  readonly plans: readonly string[];
}
