/**
 * How much of a file is read before it is refused. A bureau's report has 3,000 to 60,000 characters; a scanned one or
 * one with photographs may have 40 MB. All limits are far above that and far below what would stop a machine.
 */
export const LIMITS = {
  /** Bytes of a file of any format. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of a file that is text itself: plain text, Markdown, a web page. */
  textBytes: 16 * 1024 * 1024,
  /** UTF-16 units of the text that a file gives. */
  textLength: 2_000_000,
  /** Bytes that one part of an archive may unpack to, and all of them together. */
  partBytes: 64 * 1024 * 1024,
  archiveBytes: 128 * 1024 * 1024,
  /** Entries of an archive. */
  archiveEntries: 20_000,
  /** Pages of a PDF. */
  pages: 1000,
  /** Milliseconds for one PDF. */
  pdfTime: 60_000,
} as const;

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** A size for reading: 209715200 → `200 MB`. */
export function sizeText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size < 10 && unit > 0 ? Math.round(size * 10) / 10 : Math.round(size)} ${UNITS[unit] ?? ''}`;
}
