import { Buffer } from 'node:buffer';

/** A part of a MIME message with its body decoded to bytes. */
export interface MimePart {
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface Headers {
  readonly type: string;
  readonly boundary: string | null;
  readonly transfer: string;
}

const MOST_PARTS = 2000;
const DEEPEST = 4;
const LONGEST_HEAD = 65_536;

/** Web pages saved as one file (RFC 2557): the HTML parts of the message, in order; other parts are left out. */
export function htmlParts(bytes: Uint8Array): MimePart[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return partsOf(source, 0).slice(0, MOST_PARTS);
}

function partsOf(source: string, depth: number): MimePart[] {
  const gap = /\r?\n\r?\n/.exec(source.slice(0, LONGEST_HEAD));
  const end = gap === null ? 0 : gap.index + gap[0].length;
  const headers = readHeaders(source.slice(0, end));
  const body = source.slice(end);
  if (headers.boundary !== null && depth < DEEPEST) {
    return split(body, headers.boundary).flatMap((part) => partsOf(part, depth + 1));
  }
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(headers.type)
    ? [{ type: headers.type, bytes: decodeBody(body, headers.transfer) }]
    : [];
}

function readHeaders(head: string): Headers {
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  const value = (name: string): string => new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(unfolded)?.[1] ?? '';
  const content = value('content-type');
  return {
    type: (content.split(';')[0] ?? '').trim().toLowerCase(),
    boundary: /boundary="?([^";\r\n]{1,200})"?/i.exec(content)?.[1]?.trim() ?? null,
    transfer: value('content-transfer-encoding').trim().toLowerCase(),
  };
}

/** The parts between the lines `--boundary`; what stands before the first one is none. */
function split(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let from = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`);
  while (from >= 0 && parts.length < MOST_PARTS) {
    const start = body.indexOf('\n', from + mark.length);
    if (start < 0 || body.startsWith('--', body.indexOf(mark, from) + mark.length)) break;
    const next = body.indexOf(`\n${mark}`, start);
    parts.push(body.slice(start + 1, next < 0 ? body.length : next));
    from = next;
  }
  return parts;
}

function decodeBody(body: string, transfer: string): Uint8Array {
  if (transfer === 'base64') return Buffer.from(body, 'base64');
  if (transfer !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]{0,76}\r?\n/g, '');
  const plain = joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
