import type { Piece } from '../render/json/pieces.js';

/** Large enough that writing does not cost more than making it. */
const CHUNK = 1 << 18;
/** A UTF-16 unit takes no more bytes than this. */
const WIDEST = 3;

/**
 * Pieces of text as UTF-8, in chunks: small ones together, a large one alone. Each piece is encoded by itself, because a
 * single 字 makes a text that it is joined to six times as slow to encode. A chunk holds only until the next is asked for.
 */
export function* inChunks(pieces: Iterable<Piece>): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  for (const piece of pieces) {
    const room = typeof piece === 'string' ? piece.length * WIDEST : piece.length;
    if (filled + room > CHUNK) {
      yield chunk.subarray(0, filled);
      filled = 0;
    }
    if (room > CHUNK) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
    else if (typeof piece === 'string') filled += chunk.write(piece, filled);
    else filled += copy(piece, chunk, filled);
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

/** Pieces of text as UTF-8, all of them together. */
export const inOne = (pieces: Iterable<Piece>): Uint8Array =>
  Buffer.concat(Array.from(inChunks(pieces), (chunk) => new Uint8Array(chunk)));

function copy(piece: Uint8Array, into: Uint8Array, at: number): number {
  into.set(piece, at);
  return piece.length;
}
