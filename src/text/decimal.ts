/**
 * Moves the decimal point of a plain decimal (`-?digits[.digits]`) in its text, so that no binary fraction is ever
 * multiplied: `shiftDecimal('5402.1', 4)` → `'54021000'`, `shiftDecimal('95', -2)` → `'0.95'`.
 */
export function shiftDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const plain = negative ? decimal.slice(1) : decimal;
  const dot = plain.indexOf('.');
  const digits = dot < 0 ? plain : plain.slice(0, dot) + plain.slice(dot + 1);
  const point = (dot < 0 ? plain.length : dot) + places;
  const padded = point > 0 ? digits.padEnd(point, '0') : digits.padStart(digits.length + 1 - point, '0');
  const at = Math.max(point, 1);
  const fraction = padded.slice(at).replace(/0+$/, '');
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Adds two non-negative plain decimals exactly: 123 + 1角 → `addDecimal('123', '0.1')` → `'123.1'`. */
export function addDecimal(a: string, b: string): string {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const sum = BigInt(shiftDecimal(a, scale)) + BigInt(shiftDecimal(b, scale));
  return shiftDecimal(sum.toString(), -scale);
}

const scaleOf = (decimal: string): number => {
  const dot = decimal.indexOf('.');
  return dot < 0 ? 0 : decimal.length - dot - 1;
};
