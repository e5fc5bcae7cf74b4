import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

/** A PDF file of numbered objects, the first of them its catalogue. */
function file(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((body, at) => {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]));
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

const PAGES = '<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>';

/** Forms that each draw the next one twice: 2 to the power of `depth` drawings, and not a letter. */
export const formBomb = (depth: number): Uint8Array =>
  file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    PAGES,
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    stream('', Buffer.from('/X Do')),
    ...Array.from({ length: depth }, (_, at) =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${Math.min(at + 6, depth + 4)} 0 R >> >>`,
        Buffer.from(at === depth - 1 ? 'q Q' : '/X Do /X Do'),
      ),
    ),
  ]);

/** A page whose content unpacks to `size` bytes of text that says nothing. */
export const contentBomb = (size: number): Uint8Array =>
  file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    PAGES,
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << >> >>',
    stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(size, 'q Q '))),
  ]);

/** A page tree that names itself as its page. */
export const endlessTree = (): Uint8Array =>
  file(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 100000 /Kids [2 0 R 2 0 R] >>']);

/** A catalogue that claims more pages than there are. */
export const manyPages = (): Uint8Array =>
  file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 2000000 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R >>',
  ]);
