import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/cli/vocabulary/read.js';
import { comparePassages, compareSteps, pledgeSteps } from '../../../src/compare/index.js';
import type { Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { loadBytes } from '../../../src/pipeline.js';
import { UNICODE_PAPER } from '../../../src/tui/layout/line.js';
import type { Engine } from '../../../src/tui/session.js';
import { ENGINE, Player } from '../helpers/scene.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

const engineBy = (vocabulary: Vocabulary): Engine => ({
  ...ENGINE,
  vocabulary,
  compare: (reports, options) => compareSteps(reports, options, vocabulary),
  pledges: (reports) => pledgeSteps(reports, {}, vocabulary),
  passages: (reports, category) => comparePassages(reports, category, vocabulary),
});

describe('the interface by an own vocabulary', () => {
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    vocabulary = await readVocabulary(`${FIXTURES}lexicon/education.json`);
  });

  const screen = (view: 'overview' | 'counts' | 'pledges', lang: 'zh' | 'en'): string => {
    const reports = readdirSync(`${FIXTURES}education`).map((name) =>
      loadBytes(readFileSync(`${FIXTURES}education/${name}`), name, vocabulary),
    );
    const given = { view, lang, data: { reports, failures: [] }, columns: 120, rows: 40 };
    return new Player(given, UNICODE_PAPER, engineBy(vocabulary)).text();
  };

  it.each([
    ['overview', 'zh', ['学校与学位', '教师与教学']],
    ['overview', 'en', ['Schools and places', 'Teachers and teaching']],
    ['counts', 'zh', ['义务教育巩固率', '教育普及']],
    ['counts', 'en', ['Retention in compulsory education']],
    ['pledges', 'en', ['Teachers hired']],
  ] as const)('%s in %s', (view, lang, names) => {
    const shown = screen(view, lang);
    for (const name of names) expect(shown).toContain(name);
  });
});
