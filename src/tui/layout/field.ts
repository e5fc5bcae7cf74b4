import { fitLine, type Line, type Paper, seg } from './line.js';
import { wrapMarked } from './marked.js';

const FIELD_NAME = 10;

/** A field's name and its value, wrapped beside it. */
export function fieldLines(name: string, value: string, width: number, paper: Paper): Line[] {
  const head = fitLine([seg(name, 'dim')], FIELD_NAME, paper);
  const blank = [seg(' '.repeat(FIELD_NAME))];
  return wrapMarked(value, [], Math.max(4, width - FIELD_NAME), paper).map((line, at) => [
    ...(at === 0 ? head : blank),
    ...line,
  ]);
}
