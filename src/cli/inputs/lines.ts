import { open } from 'node:fs/promises';

/** A line of bytes without its break, with its place in the file. */
export interface Line {
  readonly bytes: Uint8Array;
  /** Counted from 1. */
  readonly number: number;
  /** Offset of its first byte, and of the byte behind its break. */
  readonly start: number;
  readonly end: number;
}

const BREAK = 0x0a;
const CHUNK = 1 << 18;

/**
 * Cuts a stream of bytes into lines, a chunk's lines at a time, in memory bounded by the longest line; a last line
 * without a break counts too. The bytes of a line hold only until the next list is asked for.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const open: Uint8Array[] = [];
  let number = 0;
  let start = 0;
  let at = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let stop = chunk.indexOf(BREAK); stop >= 0; stop = chunk.indexOf(BREAK, from)) {
      const end = at + stop + 1;
      lines.push({ bytes: joined(open, chunk.subarray(from, stop)), number: ++number, start, end });
      open.length = 0;
      from = stop + 1;
      start = end;
    }
    if (from < chunk.length) open.push(chunk.slice(from));
    at += chunk.length;
    yield lines;
  }
  if (open.length > 0) yield [{ bytes: joined(open, new Uint8Array(0)), number: number + 1, start, end: at }];
}

function joined(open: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return open.length === 0 ? last : Buffer.concat([...open, last]);
}

/** A file's bytes, chunk by chunk; each chunk holds only until the next is asked for. Throws what opening throws. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(CHUNK);
    for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer))
      yield buffer.subarray(0, read.bytesRead);
  } finally {
    await file.close();
  }
}
