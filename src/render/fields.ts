import { displayWidth, padEnd } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import type { Paint } from './table/theme.js';

/** A name with what it stands for; null where that is not known. */
export type Field = readonly [name: string, value: string | null];

/** Names on the left, values beside them, wrapped under themselves; what is not known is shown as missing. */
export function fieldLines(fields: readonly Field[], width: number, paint: Paint): string[] {
  const names = Math.max(0, ...fields.map(([name]) => displayWidth(name)));
  return fields.flatMap(([name, value]) =>
    wrap(value ?? '--', Math.max(20, width - names - 2)).map(
      (line, at) =>
        `${paint('header', padEnd(at === 0 ? name : '', names))}  ${value === null ? paint('missing', line) : line}`,
    ),
  );
}
