import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/model/report.js';
import { reportText } from './folder.js';
import { duibiao } from './host.js';

/** A file of the project. */
export const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const EDUCATION = 'fixtures/lexicon/education.json';
export const REPORTS = 'fixtures/education';

interface Extract {
  readonly reports: readonly Report[];
}

/** What `extract --format json` finds. */
export const extracted = async (...args: readonly string[]): Promise<readonly Report[]> => {
  const { out } = await duibiao(['extract', '--format', 'json', ...args]);
  const { reports }: Extract = JSON.parse(out);
  return reports;
};

/** A file that adds nothing. */
export const EMPTY = { schema: 'duibiao.vocabulary/1' };

/** A category of health, as an analyst would write it. */
export const category = {
  id: 'health',
  zh: '医疗卫生',
  strong: '卫生院 家庭医生',
  examples: ['乡镇卫生院'],
};

/** An indicator of it. */
export const indicator = {
  id: 'health.clinics',
  category: 'health',
  kind: 'count',
  zh: '卫生院数',
  units: '家 所',
  has: ['卫生院'],
  examples: ['全县有卫生院⟦12家⟧'],
};

/** Two words for one thing. */
export const alias = { words: '家庭医生 签约医生', examples: ['签约医生⟦30人⟧'] };

/** The report of a county with a line of figures on health. */
export const health = (line: string): string =>
  reportText('试县', 2022, 600).replace('二、养老服务', `二、卫生\n\n${line}`);
