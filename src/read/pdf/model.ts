/** A piece of text on a page as its file places it. Points from the top left corner, one point being 1/72 inch. */
export interface Piece {
  readonly text: string;
  /** Left edge, and the baseline's distance from the top. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the type. */
  readonly size: number;
  /** Lies under a link to another page. */
  readonly link: boolean;
}

/** A straight line drawn on a page, level or upright: the edge of a table's cell, as a rule. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A page's text and lines. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  /** How many links to other pages it has. */
  readonly links: number;
}

/** What reading a PDF's pages gave. Plain data: it crosses between threads. */
export type Sheets =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | {
      readonly ok: false;
      readonly code: 'file-encrypted' | 'file-damaged' | 'pdf-too-many-pages' | 'file-too-slow';
      readonly values: Readonly<Record<string, string | number>>;
    };
