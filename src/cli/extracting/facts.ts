import { type FileHandle, open } from 'node:fs/promises';
import { DecodeError, Fields, nullable, text } from '../inputs/decode.js';
import type { ReportLines } from '../inputs/events.js';
import type { Known } from '../inputs/known.js';
import { chunksOf, type Line, linesOf } from '../inputs/lines.js';
import type { Target } from '../settings.js';
import { Refusal, say } from '../usage-error.js';

/** An extract made earlier, to copy from what has not changed. */
export interface Facts extends Known<ReportLines> {
  close(): Promise<void>;
}

/** A report's lines in the file: its own, its findings, what was told of it. */
interface Block {
  readonly id: string;
  readonly hash: string;
  readonly start: number;
  end: number;
}

/**
 * Opens an earlier extract; null where there is none yet. Only what the same version read by the same vocabulary is known of it. A
 * file of another kind is refused, unless it may be overwritten: it must not be lost by a slip of the pen.
 */
export async function openFacts(target: Target, program: string): Promise<Facts | null> {
  const file = await open(target.path).catch(() => null);
  if (file === null) return null;
  try {
    return factsOf(file, await indexBlocks(target.path, program));
  } catch (error) {
    await file.close();
    if (!(error instanceof DecodeError)) throw error;
    if (target.force) return null;
    throw new Refusal(say('file-exists', { path: target.path }));
  }
}

function factsOf(file: FileHandle, blocks: ReadonlyMap<string, Block>): Facts {
  return {
    hashOf: (path) => blocks.get(path)?.hash ?? null,
    async made(path) {
      const block = blocks.get(path);
      if (block === undefined) throw new Error(`nothing is known of ${path}`);
      const lines = new Uint8Array(block.end - block.start);
      await file.read(lines, 0, lines.length, block.start);
      return { report: { id: block.id, path }, diagnostics: [], lines };
    },
    close: () => file.close(),
  };
}

/** A report's path, with its block where this version of the program read it. */
interface Head {
  readonly path: string;
  readonly block: Block | null;
}

/** Where the block of each path lies. Reads report lines only; of the others their first bytes tell what they are. */
async function indexBlocks(path: string, program: string): Promise<ReadonlyMap<string, Block>> {
  const blocks = new Map<string, Block>();
  let head: Head | null = null;
  for await (const lines of linesOf(chunksOf(path))) {
    for (const line of lines) {
      head = headOf(line, head, program);
      if (head === null || head.block === null) continue;
      head.block.end = line.end;
      blocks.set(head.path, head.block);
    }
  }
  return blocks;
}

/** The report that a line belongs to: a report's own, its findings behind it, and the diagnostics of its path. */
function headOf(line: Line, before: Head | null, program: string): Head | null {
  const type = typeOf(line);
  if (type === 'report') return readHead(line, program);
  return type === 'diagnostic' && pathOf(line) !== before?.path ? null : before;
}

const decoder = new TextDecoder();
const TYPE = /^\{"type":"(report|observation|initiative|diagnostic)"/;
const TYPE_LENGTH = 24;

/** What a line is by its first bytes; a line of another kind is a DecodeError. */
function typeOf({ bytes, number }: Line): string {
  const [, type] = TYPE.exec(decoder.decode(bytes.subarray(0, TYPE_LENGTH))) ?? [];
  if (type === undefined) throw new DecodeError(`line ${number}`);
  return type;
}

function parse({ bytes, number }: Line): Fields {
  try {
    return new Fields(JSON.parse(decoder.decode(bytes)));
  } catch {
    throw new DecodeError(`line ${number}`);
  }
}

const pathOf = (line: Line): string => parse(line).get('path', text);

function readHead(line: Line, program: string): Head {
  const fields = parse(line);
  const hash = fields.get('contentHash', nullable(text));
  const fresh = hash !== null && fields.get('program', nullable(text)) === program;
  const { start, end } = line;
  return { path: fields.get('path', text), block: fresh ? { id: fields.get('id', text), hash, start, end } : null };
}
