import { printable } from '../../text/printable.js';
import type { Scene } from '../state/scene.js';

/** Where something stands in its report: 望汀县民政局 2021 (reports/wangting-2021.txt:12). */
function placeOf({ world }: Scene, id: string): string {
  const loaded = world.reportOf(id);
  const item = world.observation(id) ?? world.initiative(id);
  if (loaded === undefined || item === undefined) return '';
  const { bureau, title, summaryYear, planYear, path } = loaded.report;
  const name = [bureau ?? title ?? '', summaryYear ?? planYear ?? ''].filter((part) => part !== '').join(' ');
  return printable(`${name} (${path}:${item.source.line})`).trim();
}

/** The sentence as the report has it, with its place: what may be quoted. Empty where there is none. */
export function citedSentence(scene: Scene, id: string): string {
  const item = scene.world.observation(id) ?? scene.world.initiative(id);
  if (item === undefined) return '';
  const sentence = printable(item.source.sentence.text).trim();
  return scene.world.lang === 'zh' ? `“${sentence}” ${placeOf(scene, id)}` : `"${sentence}" ${placeOf(scene, id)}`;
}

/** The focused cell with what it is of and where it stands: 低保标准(农村) 385 元/人·月, 望汀县民政局 2022 (…:14). */
export function citedCell(scene: Scene): string {
  const { grid, focus, view, input } = scene;
  const row = grid.rows[focus.row];
  if (row === undefined || focus.column < 0) return '';
  const cell = grid.cell(focus.row, focus.column);
  const opening = view.open(input, grid, focus);
  const [id] = opening?.kind === 'evidence' ? opening.ids : [];
  const value = [cell.said ?? cell.text.trim(), row.unit ?? row.note].filter((part) => part !== '').join(' ');
  return id === undefined ? '' : `${row.label} ${value}, ${placeOf(scene, id)}`;
}
