/**
 * Reports whose truth was written into them: a marked source is read into the plain report and its labels.
 *
 * A source starts with `key: value` lines, then a line `---`, then the report with marks in it. A mark stands
 * between ⟦ and ⟧; what follows the last `|` at the mark's own level annotates the text before it:
 *
 *     ⟦600元/月|standard social-assistance dibao.standard val=600 unit=元 per=月 res=urban subj=城市低保标准⟧   a figure
 *     ⟦!“幸福食堂”行动|elderly-care done⟧                                                                    an initiative
 *     ⟦#一、2021年工作总结⟧                                                                                    a heading
 *     ⟦@period=2022 status=actual⟧                                    defaults from here on, nothing in the text
 *
 * Initiatives and headings may hold further marks. Without its marks the text is the report, to the character.
 */
import {
  type Defaults,
  type GoldFigure,
  type GoldHeading,
  type GoldInitiative,
  LabelError,
  readDefaults,
  readFigure,
  readHeading,
  readInitiative,
} from './labels.js';

/** The truth of one report, in the shape that the scorer reads. */
export interface Gold {
  readonly report: string;
  readonly bureau: string | null;
  readonly area: {
    readonly name: string | null;
    readonly code: string | null;
    readonly prefecture: string | null;
    readonly province: string | null;
  };
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly summaryYear: number | null;
  readonly planYear: number | null;
  readonly headings: readonly GoldHeading[];
  readonly figures: readonly GoldFigure[];
  readonly initiatives: readonly GoldInitiative[];
}

/** A report without its marks, its labels with offsets into that text, and what is special about it. */
export interface MarkedReport {
  readonly name: string;
  readonly style: string;
  readonly text: string;
  readonly gold: Gold;
}

interface Mark {
  readonly at: number;
  readonly parts: readonly (string | Mark)[];
}

const HEADER_KEYS = [
  'name',
  'style',
  'bureau',
  'area_name',
  'area_code',
  'prefecture',
  'province',
  'title',
  'published',
  'summaryYear',
  'planYear',
] as const;

type Header = (key: (typeof HEADER_KEYS)[number]) => string | null;

/**
 * Reads a marked source. `⟦3家|count …⟧` in it becomes `3家` in `text` and one entry of `gold.figures`.
 *
 * @param source the whole file
 * @param file its name, for messages only
 * @throws Error naming file, line and mark when the header or a mark cannot be read
 */
export function parseMarked(source: string, file = '<source>'): MarkedReport {
  const cut = source.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${file}:1: no line "---" between header and report`);
  const header = readHeader(source.slice(0, cut), file);
  const fail = (message: string, at: number): never => {
    const mark = source.slice(at, at + 60).replace(/\n/g, '⏎');
    throw new Error(`${file}:${source.slice(0, at).split('\n').length}: ${message}: ${mark}`);
  };
  const labels = collect(readMarks(source, cut + '\n---\n'.length, fail), fail);
  const year = (value: string | null) => (value === null ? null : Number(value));
  const name = header('name') ?? '';
  return {
    name,
    style: header('style') ?? '',
    text: labels.text,
    gold: {
      report: `${name}.txt`,
      bureau: header('bureau'),
      area: {
        name: header('area_name'),
        code: header('area_code'),
        prefecture: header('prefecture'),
        province: header('province'),
      },
      title: header('title'),
      published: header('published'),
      summaryYear: year(header('summaryYear')),
      planYear: year(header('planYear')),
      headings: labels.headings,
      figures: labels.figures.toSorted((a, b) => a.start - b.start),
      initiatives: labels.initiatives.toSorted((a, b) => a.start - b.start),
    },
  };
}

function readHeader(block: string, file: string): Header {
  const found = new Map<string, string | null>();
  for (const [index, line] of block.split('\n').entries()) {
    const colon = line.indexOf(': ');
    if (colon < 0) throw new Error(`${file}:${index + 1}: no "key: value" in the header: ${line}`);
    const value = line.slice(colon + 2);
    found.set(line.slice(0, colon), value === 'null' ? null : value);
  }
  const missing = HEADER_KEYS.filter((key) => !found.has(key));
  if (missing.length > 0) throw new Error(`${file}:1: header lacks ${missing.join(', ')}`);
  return (key) => found.get(key) ?? null;
}

type Fail = (message: string, at: number) => never;

/** Turns the brackets into a tree. */
function readMarks(source: string, from: number, fail: Fail): Mark {
  const root: { at: number; parts: (string | Mark)[] } = { at: from, parts: [] };
  const open = [root];
  let last = from;
  for (let i = from; i < source.length; i++) {
    const top = open.at(-1) ?? root;
    if (source[i] === '⟦') {
      const mark = { at: i, parts: [] };
      top.parts.push(source.slice(last, i), mark);
      open.push(mark);
    } else if (source[i] === '⟧') {
      if (open.length === 1) fail('mark closed but never opened', i);
      top.parts.push(source.slice(last, i));
      open.pop();
    } else continue;
    last = i + 1;
  }
  if (open.length > 1) fail('mark never closed', open.at(-1)?.at ?? from);
  root.parts.push(source.slice(last));
  return root;
}

/** Walks the tree in reading order, so that defaults hold for what follows them. */
function collect(root: Mark, fail: Fail) {
  const headings: GoldHeading[] = [];
  const figures: GoldFigure[] = [];
  const initiatives: GoldInitiative[] = [];
  let text = '';
  let defaults: Defaults = {};

  const write = (parts: Mark['parts']) => {
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else label(part);
    }
  };
  const label = (mark: Mark) => {
    try {
      const { sigil, inner, note } = open(mark.parts);
      const start = text.length;
      write(inner);
      const span = { start, end: text.length, text: text.slice(start) };
      if (sigil === '@') defaults = readDefaults(note, defaults);
      else if (sigil === '#') headings.push(readHeading(span.text));
      else if (sigil === '!') initiatives.push(readInitiative(span, note));
      else figures.push(readFigure(span, note, defaults));
    } catch (error) {
      if (!(error instanceof LabelError)) throw error;
      fail(error.message, mark.at);
    }
  };
  write(root.parts);
  return { text, headings, figures, initiatives };
}

/**
 * Tells a mark's sigil, what of it stands in the report, and its annotation: what follows the last `|` of its own
 * level. Defaults are all annotation and headings have none.
 */
function open(parts: Mark['parts']): { sigil: string; inner: Mark['parts']; note: string } {
  const [head, ...rest] = parts;
  const sigil = typeof head === 'string' && /^[@#!]/.test(head) ? head.charAt(0) : '';
  const bare = typeof head === 'string' ? [head.slice(sigil.length), ...rest] : parts;
  if (sigil === '@') return { sigil, inner: [], note: bare.join('') };
  if (sigil === '#') return { sigil, inner: bare, note: '' };
  const tail = bare.at(-1);
  const bar = typeof tail === 'string' ? tail.lastIndexOf('|') : -1;
  if (typeof tail !== 'string' || bar < 0) throw new LabelError('no "|" before the annotation');
  return { sigil, inner: [...bare.slice(0, -1), tail.slice(0, bar)], note: tail.slice(bar + 1) };
}
