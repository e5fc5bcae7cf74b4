import type { PDFPageProxy } from 'pdfjs-dist';

/** An area of a page, in the page's own points: left, foot, right, top. */
type Area = readonly [left: number, foot: number, right: number, top: number];

const MOST_LINKS = 2000;

/** Where a page links to others, as pages printed from the web do; links within the file are none of them. */
export async function readLinks(page: PDFPageProxy): Promise<Area[]> {
  const found: unknown[] = await page.getAnnotations({ intent: 'display' });
  return found.slice(0, MOST_LINKS).flatMap((one) => {
    const area = areaOf(one);
    return area === null ? [] : [area];
  });
}

function areaOf(annotation: unknown): Area | null {
  if (typeof annotation !== 'object' || annotation === null) return null;
  const { subtype, url, unsafeUrl, rect } = annotation as Readonly<Record<string, unknown>>;
  if (subtype !== 'Link' || (url ?? unsafeUrl) === undefined || !Array.isArray(rect)) return null;
  const [left = 0, foot = 0, right = 0, top = 0] = rect.map(Number);
  return [left, foot, right, top].every(Number.isFinite) ? [left, foot, right, top] : null;
}

/** Whether a point lies in an area. */
export const holds = ([left, foot, right, top]: Area, x: number, y: number): boolean =>
  x >= left && x <= right && y >= foot && y <= top;
