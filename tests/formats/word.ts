import {
  Document,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Parts } from './pages.js';

const HALF = /^.{0,9}/u;

/** A paragraph in two runs, as Word parts text wherever its look or its spelling check changes. */
const paragraph = (text: string): Paragraph => {
  const [first = ''] = HALF.exec(text) ?? [];
  return new Paragraph({ children: [new TextRun(first), new TextRun({ text: text.slice(first.length), bold: true })] });
};

const pack = async (children: (Paragraph | Table)[], levels: ILevelsOptions[] = []): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ numbering: { config: [{ reference: 'headings', levels }] }, sections: [{ children }] }),
  );

/** A report as a Word document, a paragraph a line. */
export const wordFile = ({ title, head, body }: Parts): Promise<Uint8Array> =>
  pack([title, ...head, ...body].map(paragraph));

const LEVELS: ILevelsOptions[] = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
  { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
  { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
];

const SIGNS = [/^[一二三四五六七八九十]{1,3}、/, /^[（(][一二三四五六七八九十]{1,3}[）)]/, /^\d{1,2}[.、](?!\d)/];

/** A report whose headings are numbered by Word's lists: their signs stand nowhere in the text. */
export const numberedWordFile = ({ title, head, body }: Parts): Promise<Uint8Array> =>
  pack(
    [
      ...[title, ...head].map(paragraph),
      ...body.map((line) => {
        const level = SIGNS.findIndex((sign) => sign.test(line.trim()));
        const sign = SIGNS[level];
        if (sign === undefined) return paragraph(line);
        return new Paragraph({ text: line.trim().replace(sign, ''), numbering: { reference: 'headings', level } });
      }),
    ],
    LEVELS,
  );

/** A document of lines and tables; rows are arrays of cells. */
export const wordWith = (parts: readonly (string | readonly (readonly string[])[])[]): Promise<Uint8Array> =>
  pack(
    parts.map((part) =>
      typeof part === 'string'
        ? paragraph(part)
        : new Table({
            rows: part.map(
              (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [paragraph(text)] })) }),
            ),
          }),
    ),
  );
