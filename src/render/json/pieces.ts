/** Lines behind the first moved in by so many blanks. */
const indented = (json: string, blanks: number): string => json.replaceAll('\n', `\n${' '.repeat(blanks)}`);

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
    else yield indented(JSON.stringify(field, null, 2), 2);
    joint = ',\n  ';
  }
  yield joint.startsWith('{') ? '{}\n' : '\n}\n';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let joint = '[\n    ';
  for (const item of items) {
    yield joint + indented(JSON.stringify(item, null, 2), 4);
    joint = ',\n    ';
  }
  yield '\n  ]';
}
