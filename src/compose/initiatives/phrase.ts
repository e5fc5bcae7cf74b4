import type { Span } from '../../model/span.js';
import type { Action, Head } from './lexis.js';
import type { Piece } from './pieces.js';

/** The verb that governs a phrase: the chain of verbs before it. */
export interface Verb extends Span {
  /** The last of the chain. */
  readonly action: Action;
  /** All verbs of the chain, first to last: 探索建立. */
  readonly chain: readonly Action[];
}

/** Where a phrase stands. */
export interface Place {
  readonly verb: Verb | null;
  /** Whether it opens its clause: nothing but adverbs before it. */
  readonly opens: boolean;
  /** The verb before a 由 or 以 that describes its object: 成立由…组成的⟦专班⟧. */
  readonly suspended: Verb | null;
  /** Whether 以 stands before it: 以…为抓手. */
  readonly ground: boolean;
  /** Whether 对 stands before it: 对四所敬老院提质改造. */
  readonly toward: boolean;
  /** Whether a preposition or a verb of causing stands before it, behind which its own verb comes: 为老人⟦购买⟧保险. */
  readonly preposed: boolean;
  /** Where the words begin that belong to the verb: its adverbs. */
  readonly lead: number;
}

/** A noun phrase that may name an initiative, with what stands around it. Offsets into the sentence. */
export interface Phrase extends Span, Place {
  /** Where the head or quotation ends that closes it; a bracket or phase may follow inside the phrase. */
  readonly closes: number;
  /** The noun that closes it; null where a quotation does. */
  readonly head: Head | null;
  /** Whether a programme's noun stands before its last: 宣传月系列活动. */
  readonly inner: boolean;
  /** The quotations and titles in it. */
  readonly marks: readonly Piece[];
  /** The piece right behind it; null at the sentence's end. */
  readonly next: Piece | null;
  /** Words between its head and the end of its noun phrase that are no known tail: then it only modifies something. */
  readonly loose: Span | null;
  /** Whether its noun phrase goes on to 建设, 运营 and the like, or a predicate follows: not just named in passing. */
  readonly followed: boolean;
  /** Where the words begin behind a 的 that follows it. */
  readonly owner: number | null;
}

/** Whether a piece is a quotation or a title. */
export const isMark = (piece: Piece): boolean => piece.kind === 'quote' || piece.kind === 'title';

/** Whether a piece may close a name. */
export const isAnchor = (piece: Piece): boolean => piece.head !== null || isMark(piece);

/** Whether a piece is a verb whose object may be a name without a head noun: 完成⟦…⟧工作. */
export const isCompleting = (text: string, { kind, start }: Piece): boolean =>
  kind === 'verb' && text.startsWith('完成', start);

/** Whether a piece may close a name at least where a verb of making governs it. */
export const mayAnchor = (piece: Piece): boolean => isAnchor(piece) || piece.coin !== null;
