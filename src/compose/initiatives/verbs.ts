import type { Action } from './lexis.js';
import { isAnchor, isMark, type Verb } from './phrase.js';
import type { Piece } from './pieces.js';

/** A piece with what stands around it in its clause. */
export interface Spot {
  readonly text: string;
  readonly piece: Piece;
  /** The pieces of the noun phrase that is being gathered before it. */
  readonly run: readonly Piece[];
  /** The verb that governs the run. */
  readonly verb: Verb | null;
  /** Whether for whom, where or by whom it is done stands before the run. */
  readonly preposed: boolean;
  /** The piece behind it. */
  readonly ahead: Piece | undefined;
}

/** Soft verbs that act before a quotation wherever they stand: 在某街道⟦试点⟧“社工合伙人”模式. */
const QUOTING: ReadonlySet<string> = new Set([
  '试点',
  '创建',
  '推广',
  '创新',
  '培育',
  '孵化',
  '开发',
  '研发',
  '设计',
  '申报',
  '购买',
]);
/** What a soft verb may stand behind and still act: ⟦共⟧新建敬老院两所. */
const LEADS = /^(?:共|总共|一共|科学|先|均|都|应|须|要|可)$/;
/** What one holds or carries out is a thing done, whatever verb its name begins with: 开展⟦创新突破年⟧. */
const HOLDS = /(?:开展|实施|举办)$/;

const wordOf = (text: string, { start, end }: Piece): string => text.slice(start, end);

/** What a piece does as a verb; null where it is none, or no verb where it stands. 建设 acts in 建设书屋, not in 书屋建设. */
export function actionOf(spot: Spot): Action | null {
  const { piece } = spot;
  if (isListed(spot) || isInName(spot)) return null;
  if (piece.kind === 'verb') return piece.action;
  return piece.kind === 'soft' && !isHeld(spot) && actsHere(spot) ? piece.action : null;
}

/** A soft verb acts where a noun phrase starts, or right before a quotation in a run without a head. */
function actsHere(spot: Spot): boolean {
  const { text, piece, run, ahead } = spot;
  const starts = run.every(
    ({ kind, ...span }) => kind === 'join' || kind === 'area' || LEADS.test(text.slice(span.start, span.end)),
  );
  if (starts || isBuiltOn(spot) || isDoneFor(spot) || isDoneBy(spot)) return true;
  if (ahead === undefined || run.some(isAnchor)) return false;
  if (ahead.kind === 'number') return piece.action?.force === 'carries';
  if (!isMark(ahead)) return false;
  return QUOTING.has(wordOf(text, piece)) || (ahead.kind === 'title' && piece.action?.issues === true);
}

/** Whether something is made on what one stands on: 依托敬老院⟦建设⟧康养中心. */
const isBuiltOn = ({ piece, run, verb, ahead }: Spot): boolean =>
  verb?.action.force === 'stands' &&
  piece.action?.force === 'carries' &&
  run.length > 0 &&
  ahead !== undefined &&
  (ahead.kind === 'plain' || ahead.kind === 'head' || isMark(ahead));

/** Verbs behind which somebody else acts. */
const CAUSING: ReadonlySet<string> = new Set(['指导', '督促', '支持', '组织', '协调', '推动', '扶持']);
/** Whether something is made for those, there or by those who are named before: 为独居老人⟦购买⟧意外险, 在两个村⟦新建⟧幸福院. */
const isDoneFor = ({ text, piece, run, verb, preposed, ahead }: Spot): boolean =>
  (preposed || (verb !== null && CAUSING.has(text.slice(verb.start, verb.end)))) &&
  piece.action?.force === 'carries' &&
  !run.some(isAnchor) &&
  ahead !== undefined &&
  (ahead.kind === 'plain' || isMark(ahead) || ahead.head?.whole === true || ahead.head?.kind === 'facility');

/** Whether a programme by name that opens the clause does it: “晚霞工程”⟦改造⟧敬老院5所. */
const isDoneBy = ({ text, run, verb, ahead }: Spot): boolean => {
  const [quote] = run;
  if (run.length !== 1 || quote?.kind !== 'quote' || verb !== null) return false;
  return (
    PROGRAMME.test(text.slice(quote.end - 3, quote.end)) && ahead?.kind !== 'stop' && ahead?.head?.kind !== 'works'
  );
};
const PROGRAMME = /(?:计划|工程|行动|项目)”$/;

const isHeld = ({ text, piece, verb, ahead }: Spot): boolean =>
  verb?.end === piece.start && HOLDS.test(text.slice(verb.start, verb.end)) && !(ahead !== undefined && isMark(ahead));

const JOINS = /[、和与及]/;

/** Whether a word is but an item of a list that a noun sums up: 发现、⟦处置⟧、回访机制. */
export function isListed({ text, piece: { kind, start, end }, run, ahead }: Spot): boolean {
  if (kind !== 'break' && kind !== 'verb') return false;
  if (text[start - 1] !== '、' || run.every((before) => before.kind === 'join')) return false;
  return JOINS.test(text.charAt(end)) || ahead?.head?.kind === 'mechanism';
}

/** Whether what is done is but what a name is of: 高龄津贴⟦发放⟧试点, 养老服务⟦促进⟧条例, 政区图⟦编纂⟧工作. */
export function isInName({ text, piece, run, verb, ahead }: Spot): boolean {
  if (ahead === undefined || run.length === 0 || piece.end - piece.start < 2) return false;
  if (verb?.action.force !== 'carries' || run.some(isAnchor) || !ENDS_NOUN.has(run.at(-1)?.kind ?? 'stop'))
    return false;
  const acts = piece.kind === 'break' || piece.action?.force === 'hands';
  if (acts) return ahead.head !== null && ahead.head.kind !== 'facility';
  return piece.kind === 'verb' && ahead.kind === 'tail' && text.slice(ahead.start, ahead.end) === '工作';
}

/** What may stand before a doing inside a name. */
const ENDS_NOUN: ReadonlySet<Piece['kind']> = new Set(['plain', 'adverb']);

/** A verb with those that it stands right behind: 探索建立. */
export function chain(before: Verb | null, { start, end }: Piece, action: Action): Verb {
  if (before === null || start - before.end > 1) return { start, end, action, chain: [action] };
  return { start: before.start, end, action, chain: [...before.chain, action] };
}
