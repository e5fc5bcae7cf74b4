/** Encodings that the platform decodes and has no encoder for. */
type Encoding = 'gb18030' | 'big5';

const tables = new Map<Encoding, ReadonlyMap<string, readonly [number, number]>>();

/** The two bytes of each sign that an encoding writes as two. */
function tableOf(encoding: Encoding): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(encoding);
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const sign = second === 0x7f ? '' : decoder.decode(Uint8Array.of(first, second));
      if ([...sign].length === 1 && sign !== '\uFFFD') table.set(sign, [first, second]);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** A text's bytes; signs that the encoding has no two bytes for are left out. */
export function encode(text: string, encoding: Encoding = 'gb18030'): Uint8Array {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(sign) ?? []));
  }
  return Uint8Array.from(bytes);
}
