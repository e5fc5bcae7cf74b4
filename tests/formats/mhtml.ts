import { Buffer } from 'node:buffer';

const LINE = 73;

/** Quoted-printable (RFC 2045, 6.7): bytes beyond ASCII and = as =XX, lines of at most 76 signs. */
function quoted(bytes: Uint8Array): string {
  let line = '';
  const lines: string[] = [];
  for (const byte of bytes) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d;
    if (byte === 0x0a) {
      lines.push(line);
      line = '';
      continue;
    }
    line += plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length >= LINE) {
      lines.push(`${line}=`);
      line = '';
    }
  }
  return [...lines, line].join('\r\n');
}

/** A page as browsers save it in one file, with a picture and an empty frame beside it. */
export const mhtmlFile = (html: string): Uint8Array =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: http://example.invalid/art/1.html',
      'Subject: =?utf-8?Q?=E5=B7=A5=E4=BD=9C?=',
      'Date: Mon, 10 Jan 2022 03:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--a1b2----"',
      '',
      '',
      '------MultipartBoundary--a1b2----',
      'Content-Type: text/html',
      'Content-ID: <frame-1@mhtml.blink>',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted(Buffer.from(html)),
      '------MultipartBoundary--a1b2----',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------MultipartBoundary--a1b2----',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<html><body><p>分享</p></body></html>').toString('base64'),
      '------MultipartBoundary--a1b2------',
      '',
    ].join('\r\n'),
  );
