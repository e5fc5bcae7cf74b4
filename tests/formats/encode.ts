const pairs = new Map<string, readonly [number, number]>();

/** Signs that GB18030 writes as two bytes, by sign: the platform decodes this encoding and has no encoder. */
function table(): ReadonlyMap<string, readonly [number, number]> {
  if (pairs.size > 0) return pairs;
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const sign = second === 0x7f ? '' : decoder.decode(Uint8Array.of(first, second));
      if ([...sign].length === 1 && sign !== '\uFFFD') pairs.set(sign, [first, second]);
    }
  }
  return pairs;
}

/** GB18030 bytes of a text; signs that take four bytes there are left out. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table().get(sign) ?? []));
  }
  return Uint8Array.from(bytes);
}
