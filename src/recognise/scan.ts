import type { Reading, Recogniser } from './reading.js';

/** Reads a text with an ordered list of recognisers. */
export type Scan = (text: string) => Reading[];

/**
 * Builds a scan. This is the one place where overlaps are settled: from left to right, at each place the first rule of
 * the list that reads something has it, and the scan goes on behind its reading. Per-parts alone may reach back.
 * A sentence without any first character of any rule costs one pass over its units.
 */
export function buildScan(recognisers: readonly Recogniser[]): Scan {
  const byUnit = new Map<number, Recogniser[]>();
  const known = new Uint8Array(0x10000);
  for (const recogniser of recognisers) {
    for (const sign of new Set(recogniser.starts)) {
      const unit = sign.charCodeAt(0);
      known[unit] = 1;
      const list = byUnit.get(unit);
      if (list === undefined) byUnit.set(unit, [recogniser]);
      else list.push(recogniser);
    }
  }
  return (text) => {
    const readings: Reading[] = [];
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const reading = known[unit] === 1 ? firstReading(byUnit.get(unit) ?? [], text, at) : null;
      if (reading !== null) readings.push(reading);
      at = reading === null ? at + 1 : Math.max(reading.end, at + 1);
    }
    return readings;
  };
}

function firstReading(recognisers: readonly Recogniser[], text: string, at: number): Reading | null {
  for (const recogniser of recognisers) {
    const reading = recogniser.read(text, at);
    if (reading !== null) return reading;
  }
  return null;
}
