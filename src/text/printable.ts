/**
 * What must not reach a terminal or a page out of a report or a file name: escape and other control characters, marks
 * that reorder text (bidi), invisible characters that let one figure look like another, lone surrogates.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A report's words without the unsafe characters; tabs and line breaks stay. */
export const withoutControls = (text: string): string => text.replace(UNSAFE, '');

/** A report's words made safe to show on one line: unsafe characters dropped, line breaks and tabs turned to blanks. */
export const printable = (text: string): string => withoutControls(text).replace(/[\t\r\n]+/g, ' ');
