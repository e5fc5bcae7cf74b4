/** Bytes that come chunk by chunk, the first of them at hand before anything is read further. */
export interface Opened {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at the first chunk of a stream without losing it. */
export async function openChunks(chunks: AsyncIterable<Uint8Array>): Promise<Opened> {
  const reader = chunks[Symbol.asyncIterator]();
  const first = await reader.next();
  const head = first.done === true ? new Uint8Array(0) : first.value.slice();
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      if (first.done !== true) yield* { [Symbol.asyncIterator]: () => reader };
    } finally {
      await reader.return?.();
    }
  };
  return { head, all: all() };
}
