/** A value as JSON, as it stands at a depth of lists or objects: laid out there, because moving it in later costs more. */
function jsonAt(value: unknown, depth: 1 | 2): string {
  const json = JSON.stringify(depth === 1 ? [value] : [[value]], null, 2);
  return depth === 1
    ? json.slice('[\n  '.length, -'\n]'.length)
    : json.slice('[\n  [\n    '.length, -'\n  ]\n]'.length);
}

/**
 * An object as JSON, laid out as `JSON.stringify(value, null, 2)` lays it out, with a line break at the end, in pieces:
 * the items of its lists one by one. So what it takes to print is one item, and no string grows longer than strings may.
 */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<string> {
  let joint = '{\n  ';
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${joint}${JSON.stringify(key)}: `;
    if (Array.isArray(field) && field.length > 0) yield* listPieces(field);
    else yield jsonAt(field, 1);
    joint = ',\n  ';
  }
  yield joint.startsWith('{') ? '{}\n' : '\n}\n';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let joint = '[\n    ';
  for (const item of items) {
    yield joint + jsonAt(item, 2);
    joint = ',\n    ';
  }
  yield '\n  ]';
}
