import { displayWidth } from '../../text/width.js';
import type { Scene } from '../state/scene.js';
import type { GridColumn, GridRow } from '../view/grid.js';
import { fitLine, type Line, lineWidth, type Paper, plainLine, type Segment, seg } from './line.js';

/** A column or a row is not made shorter than this before the other is. */
const LEAST = 12;

/**
 * The focused cell in `room` cells at most: what it says in full, and before it as much as fits of its column and its row,
 * the column cut first: ` 望汀县 2022 / 最低生活保障标准(农村) = 490 元/人·月`.
 */
export function address(scene: Scene, row: GridRow, column: GridColumn, room: number): Line {
  const { paper } = scene;
  const title = seg(` ${[column.title, column.subtitle].filter((text) => text !== '').join(' ')}`, 'strong');
  const label = seg(` / ${row.address ?? row.label}`);
  const value = said(scene, row);
  const whole = [title, label, ...value];
  const over = lineWidth(whole, paper) - room;
  if (over <= 0) return whole;
  const shorter = shorten(title, over, paper);
  const still = lineWidth([shorter, label, ...value], paper) - room;
  return fitLine([shorter, still > 0 ? shorten(label, still, paper) : label, ...value], Math.max(0, room), paper);
}

/** What the focused cell says; nothing where the view's cells are no values, or it is empty. */
function said({ grid, focus }: Scene, row: GridRow): Line {
  if (grid.align !== 'right') return [];
  const cell = grid.cell(focus.row, focus.column);
  const value = cell.said ?? `${cell.text.trim()}${cell.sign}`;
  const unit = cell.token === 'missing' ? '' : (row.unit ?? row.note);
  return value === '' ? [] : [seg(` = ${value}${unit === '' ? '' : ` ${unit}`}`)];
}

function shorten(segment: Segment, over: number, paper: Paper): Segment {
  const width = displayWidth(segment.text, paper.ambiguous);
  const kept = Math.max(Math.min(width, LEAST), width - over);
  return { ...segment, text: plainLine(fitLine([segment], kept, paper)) };
}
