/**
 * A value as `JSON.stringify(value, null, 2)` lays it out where it stands behind `margin`, a line break and blanks: a cell
 * in its row in its list. To have it laid out from the first column and moved in afterwards takes three times as long.
 */
export function laidOut(value: unknown, margin: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${margin}  `;
  return Array.isArray(value) ? listOf(value, margin, inner) : fieldsOf(value, margin, inner);
}

function listOf(items: readonly unknown[], margin: string, inner: string): string {
  let text = '';
  for (const item of items) text += `${text === '' ? '[' : ','}${inner}${laidOut(item, inner)}`;
  return text === '' ? '[]' : `${text}${margin}]`;
}

function fieldsOf(value: object, margin: string, inner: string): string {
  let text = '';
  for (const [key, field] of Object.entries(value))
    if (field !== undefined)
      text += `${text === '' ? '{' : ','}${inner}${JSON.stringify(key)}: ${laidOut(field, inner)}`;
  return text === '' ? '{}' : `${text}${margin}}`;
}
