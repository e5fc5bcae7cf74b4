import { checkText } from './checks.js';
import { refuseCompound } from './compound.js';
import { decode } from './decode.js';
import { formatOfBytes, formatOfText, isPackedName, type PackedFormat, type TextFormat } from './formats.js';
import { LIMITS } from './limits.js';
import { type Content, failure, type Problem, refused, tooLarge, warning } from './problem.js';

/** A text with all that the file shows beside it, before it is checked. */
interface Read extends Content {
  readonly shown: string;
}

const plain = (text: string): Read => ({ text, shown: text, problems: [] });

/** Reads a file's bytes in whatever format; a reader's fault comes back as a damaged file, not as an exception. */
export async function readContent(bytes: Uint8Array, path: string): Promise<Content> {
  const format = formatOfBytes(bytes);
  try {
    return format === null ? await readWords(bytes, path) : await readPacked(bytes, format);
  } catch (error) {
    return refused('file-damaged', { reason: error instanceof Error ? error.message.slice(0, 120) : '' });
  }
}

async function readPacked(bytes: Uint8Array, format: PackedFormat): Promise<Content> {
  switch (format.kind) {
    case 'zip':
      return finish(withShown((await import('./word/index.js')).readWord(bytes)), []);
    case 'pdf':
      return finish(withShown(await (await import('./pdf/index.js')).readPdf(bytes)), []);
    case 'mhtml':
      return readSavedPage(bytes);
    case 'ole':
      return refuseCompound(bytes);
    case 'foreign':
      return refused('format-unsupported', { format: format.name });
  }
}

const withShown = (content: Content): Read => ({ ...content, shown: content.text });

async function readWords(bytes: Uint8Array, path: string): Promise<Content> {
  if (bytes.length > LIMITS.textBytes) return { text: '', problems: [tooLarge(bytes.length, LIMITS.textBytes)] };
  const { text, problems } = decode(bytes);
  if (problems.some(({ severity }) => severity === 'error')) return { text, problems };
  const format = formatOfText(text, path);
  if (format === 'text' && isPackedName(path)) return refused('file-damaged');
  return finish(await readFormat(text, format), problems);
}

async function readFormat(text: string, format: TextFormat): Promise<Read> {
  switch (format) {
    case 'html':
      return readHtml(text);
    case 'markdown':
      if (text.length > LIMITS.textLength) return plain(text);
      return plain((await import('./markdown/index.js')).readMarkdown(text));
    case 'text':
      return plain(text);
  }
}

/** Adds what can be said of any text. Where no report was found, that says enough. */
function finish({ text, shown, problems }: Read, before: readonly Problem[]): Content {
  if (problems.some(({ severity }) => severity === 'error')) return { text, problems: [...before, ...problems] };
  const checked = checkText(text, shown);
  return { text: checked.text, problems: [...before, ...problems, ...checked.problems] };
}

async function readHtml(html: string): Promise<Read> {
  const { readPage } = await import('./html/index.js');
  const { text, shown, verdict, cut } = readPage(html);
  const problems = [
    ...(verdict === 'report' ? [] : [failure(`page-${verdict}`)]),
    ...(cut ? [warning('page-cut')] : []),
  ];
  return { text, shown, problems };
}

/** A page saved with all its parts in one file: of its frames the one that says most. */
async function readSavedPage(bytes: Uint8Array): Promise<Content> {
  const { htmlParts } = await import('./html/mime.js');
  const pages: Content[] = [];
  for (const part of htmlParts(bytes)) {
    const { text, problems } = decode(part.bytes);
    if (problems.some(({ severity }) => severity === 'error')) continue;
    pages.push(finish(await readHtml(text), problems));
  }
  const [first = refused('page-shell'), ...others] = pages;
  return others.reduce((best, page) => (page.text.length > best.text.length ? page : best), first);
}
