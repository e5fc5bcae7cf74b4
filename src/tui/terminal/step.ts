import type { Widths } from './cells.js';
import { type Detail, type Picture, paint } from './paint.js';

/** A cursor's move writes no more than this at once; what tells more about its new place then follows when it rests. */
export const MOST_AT_ONCE = 1008;

/** A picture on the way to another, and the bytes that lead to it. */
export interface Step {
  readonly bytes: string;
  readonly picture: Picture;
}

/**
 * The next step from what is shown to what is wanted: all of it where that is little, else all but the lines of detail,
 * which stay as they are. Only between pictures with the same lines of detail: another view is shown at once.
 */
export function step(shown: Picture | null, wanted: Picture, terminal: Widths): Step {
  const bytes = paint(shown, wanted, terminal);
  const detail = shown === null ? null : sharedDetail(shown, wanted);
  if (shown === null || detail === null || Buffer.byteLength(bytes) <= MOST_AT_ONCE) return { bytes, picture: wanted };
  const { from, to } = detail;
  const lines = [...wanted.lines.slice(0, from), ...shown.lines.slice(from, to), ...wanted.lines.slice(to)];
  const picture = { ...wanted, lines };
  return { bytes: paint(shown, picture, terminal), picture };
}

function sharedDetail({ detail: before }: Picture, { detail: after }: Picture): Detail | null {
  if (before === undefined || after === undefined) return null;
  return before.of === after.of && before.from === after.from && before.to === after.to ? after : null;
}
