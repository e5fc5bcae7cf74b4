import type { Dimensions, Kind, Status } from './observation.js';

/** What an analyst says of a figure; a field that is left out stays as it was read. */
export interface CorrectedFields {
  readonly value?: number;
  readonly unit?: string;
  readonly per?: string | null;
  readonly period?: string;
  readonly status?: Status;
  readonly kind?: Kind;
  readonly category?: string;
  readonly indicator?: string | null;
  readonly subject?: string;
  readonly dimensions?: Dimensions;
  /** Another area than the report's own; null for the report's own. */
  readonly area?: string | null;
}

/** What an analyst puts right about one figure that the program read. */
export interface FigureCorrection extends CorrectedFields {
  /** The observation's id. */
  readonly id: string;
  /** The report's path, for the reader of the file. */
  readonly path: string;
  /** What the report prints there; where it prints something else by now, the correction no longer fits. */
  readonly text?: string;
  /** Not a figure, or not one to compare: it is left out. */
  readonly wrong?: true;
}

/** A figure that the program missed, with its place in the report's text. */
export interface MissedFigure extends CorrectedFields {
  readonly add: true;
  readonly path: string;
  /** The report's id, where the path alone does not say which text is meant. */
  readonly report?: string;
  /** UTF-16 offsets into the report's text. */
  readonly start: number;
  readonly end: number;
  /** What the report prints there. */
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: Kind;
  readonly category: string;
  readonly subject: string;
}

/** An entry of a file of corrections. */
export type Correction = FigureCorrection | MissedFigure;

/** The contract's `duibiao.corrections/1`. */
export interface Corrections {
  readonly schema: 'duibiao.corrections/1';
  readonly corrections: readonly Correction[];
}
