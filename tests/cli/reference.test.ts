import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manPage } from '../../src/cli/reference/man.js';
import { markdownReference } from '../../src/cli/reference/markdown.js';

const MAN = new URL('../../bin/duibiao.1', import.meta.url);
const README = new URL('../../README.md', import.meta.url);
const START = '<!-- commands: written by UPDATE=1 npx vitest run tests/cli/reference.test.ts -->\n';
const END = '<!-- end of commands -->';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** A text with what stands between the marks replaced. */
function filled(text: string, content: string): string {
  const [before = '', rest = ''] = text.split(START);
  return `${before}${START}\n${content}\n${END}${rest.slice(rest.indexOf(END) + END.length)}`;
}

describe('the reference', () => {
  it('man page says what the help says', () => {
    const page = manPage(version, 'en');
    if (process.env['UPDATE'] === '1') writeFileSync(MAN, page);
    expect(existsSync(MAN) && readFileSync(MAN, 'utf8'), 'UPDATE=1 writes bin/duibiao.1').toBe(page);
  });

  it('README says what the help says', () => {
    const text = readFileSync(README, 'utf8');
    expect(text, 'README.md has a place for the commands').toContain(START);
    const wanted = filled(text, markdownReference('en'));
    if (process.env['UPDATE'] === '1') writeFileSync(README, wanted);
    expect(readFileSync(README, 'utf8'), 'UPDATE=1 writes the commands into README.md').toBe(wanted);
  });

  it('is complete in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(markdownReference(lang)).toContain('duibiao compare');
      expect(manPage(version, lang)).not.toContain('undefined');
    }
  });
});
