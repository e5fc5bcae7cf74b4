import { type Block, printed } from './blocks.js';

/** A section in the making: what nesting and part need to know of a heading. */
export interface Headed {
  readonly block: Block;
  readonly rank: number;
  readonly number: number;
  readonly level: number;
  readonly marker: string;
  readonly heading: string;
  /** The heading's words, folded. */
  readonly folded: string;
}

/** The headings of a text in order. */
export function collectHeadings(source: string, blocks: readonly Block[]): Headed[] {
  return blocks.flatMap((block) => {
    if (block.heading === null) return [];
    const { marker, words } = block.heading;
    return [
      {
        block,
        rank: marker.rank,
        number: marker.number,
        level: marker.level,
        marker: printed(source, block.folded, { start: 0, end: marker.end }),
        heading: printed(source, block.folded, words),
        folded: block.folded.text.slice(words.start, words.end),
      },
    ];
  });
}

/** For each heading the end of its whole section: of the last block before the next heading of its rank or above. */
export function sectionEnds(headings: readonly Headed[], blocks: readonly Block[]): number[] {
  const ends = new Array<number>(headings.length).fill(blocks.at(-1)?.end ?? 0);
  const open: number[] = [];
  headings.forEach((heading, at) => {
    while (open.length > 0 && rankOf(headings, open.at(-1)) >= heading.rank) {
      ends[open.pop() ?? 0] = blocks[heading.block.index - 1]?.end ?? heading.block.start;
    }
    open.push(at);
  });
  return ends;
}

const rankOf = (headings: readonly Headed[], at: number | undefined): number => headings[at ?? 0]?.rank ?? 0;

/** For each block the indices of the headings that it stands under, outermost first; its own heading is the last. */
export function headingPaths(headings: readonly Headed[], blocks: readonly Block[]): (readonly number[])[] {
  let path: number[] = [];
  let next = 0;
  return blocks.map((block) => {
    const heading = headings[next];
    if (heading?.block === block) {
      path = [...path.filter((at) => rankOf(headings, at) < heading.rank), next++];
    }
    return path;
  });
}
