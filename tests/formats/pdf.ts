import { Buffer } from 'node:buffer';
import type { Parts } from './pages.js';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT, SIZE, PITCH] = [595, 842, 80, 515, 770, 80, 16, 28] as const;

/** Something on a page, in points from its lower left corner. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly link?: boolean }
  | { readonly line: readonly number[] };

const advance = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** A link to another page over some text. */
const annotation = (mark: Mark): string[] =>
  'line' in mark || mark.link !== true
    ? []
    : [
        `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${mark.x} ${mark.y - 3} ${mark.x + advance(mark.text) * (mark.size ?? SIZE)} ${mark.y + 12}] /A << /S /URI /URI (http://example.invalid/1.html) >> >>`,
      ];

const drawn = (mark: Mark): string =>
  'line' in mark
    ? `${mark.line[0]} ${mark.line[1]} m ${mark.line[2]} ${mark.line[3]} l S`
    : `BT /F1 ${mark.size ?? SIZE} Tf ${mark.x} ${mark.y} Td <${hex(mark.text)}> Tj ET`;

/** The file around pages: Chinese text in a font that is named and not enclosed, as bureaus' own software writes it. */
export function assemble(pages: readonly (readonly Mark[])[]): Uint8Array {
  const kids = pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ');
  const font =
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 [500] 2 95 500 814 939 500] /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    font,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((marks, at) => {
      const content = ['q 0 0 595 842 re W* n', ...marks.map(drawn), 'Q'].join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${7 + 2 * at} 0 R /Annots [${marks.flatMap(annotation).join(' ')}] >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${end}`, 'latin1');
}

/** Breaks a line as word processors do: at the right margin, never before a stop or inside a number. */
function broken(text: string, indent: number): string[] {
  const room = (RIGHT - LEFT) / SIZE;
  const lines: string[] = [];
  let line = '';
  let left = room - indent;
  for (const word of text.match(/[\w.,%]+|./gu) ?? []) {
    if (advance(word) > left && !/^[，。；：、！？）”》,.;:]/.test(word)) {
      lines.push(line);
      line = '';
      left = room;
    }
    line += word;
    left -= advance(word);
  }
  return [...lines, line];
}

/** A report as a PDF: a title in the middle, indented paragraphs over several pages, head and number on each page. */
export function pdfFile({ title, head, body }: Parts): Uint8Array {
  const pages: Mark[][] = [];
  let y = 0;
  const put = (text: string, x: number, size: number = SIZE): void => {
    if (pages.length === 0 || y - PITCH < FOOT) {
      pages.push([{ text: '民政工作材料汇编', x: LEFT, y: HEIGHT - 40, size: 10 }]);
      y = TOP;
    }
    y -= PITCH;
    pages.at(-1)?.push({ text, x, y, size });
  };
  if (title !== '') put(title, (WIDTH - advance(title) * 20) / 2, 20);
  for (const line of head) put(line.trim(), LEFT, 12);
  for (const line of body) {
    const [first = '', ...others] = broken(line.trim(), 2);
    put(first, LEFT + 2 * SIZE);
    for (const part of others) put(part, LEFT);
  }
  for (const [at, marks] of pages.entries()) marks.push({ text: `— ${at + 1} —`, x: WIDTH / 2 - 20, y: 40, size: 12 });
  return assemble(pages);
}

/** A PDF with a table in drawn lines under a line of text. */
export function pdfWithTable(above: string, rows: readonly (readonly string[])[]): Uint8Array {
  const columns = rows[0]?.length ?? 0;
  const [cell, foot] = [100, 650 - rows.length * 30];
  const marks: Mark[] = [{ text: above, x: LEFT, y: 700, size: 12 }];
  for (let at = 0; at <= rows.length; at++)
    marks.push({ line: [LEFT, 650 - at * 30, LEFT + columns * cell, 650 - at * 30] });
  for (let at = 0; at <= columns; at++) marks.push({ line: [LEFT + at * cell, 650, LEFT + at * cell, foot] });
  rows.forEach((row, down) => {
    row.forEach((text, across) => {
      text.split('\n').forEach((line, nth) => {
        marks.push({ text: line, x: LEFT + 4 + across * cell, y: 638 - down * 30 - nth * 12, size: 10 });
      });
    });
  });
  return assemble([marks]);
}

/** Pages that hold nothing but lines, as a scan holds nothing but pictures. */
export const emptyPdf = (pages: number): Uint8Array =>
  assemble(Array.from({ length: pages }, () => [{ line: [10, 10, 500, 10] }]));
