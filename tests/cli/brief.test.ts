import { describe, expect, it } from 'vitest';
import { openChunks } from '../../src/cli/inputs/opened.js';
import { readSaved } from '../../src/cli/inputs/saved-extract.js';
import { BRIEFLY, KEEP_ALL, type Sift, siftCategories } from '../../src/cli/inputs/sift.js';
import type { Report } from '../../src/model/report.js';
import { BUILT_IN, extract } from '../../src/pipeline.js';
import { ndjsonLines } from '../../src/render/json/ndjson.js';

const REPORT = extract(
  '望汀县民政局2022年工作总结\n一、养老服务\n建成“长者饭堂”12\n家,写着“,"origin":{”的一家。\n二、社会救助\n发放农村低保金100万元,低保标准每人每月600元,为80至99岁老人发放高龄津贴3-5万元,走访***户。\n',
  { path: '望汀.txt' },
);
const LINES = [...ndjsonLines(REPORT, [])].join('');

async function read(lines: string, sift: Sift): Promise<readonly Report[]> {
  const chunks = async function* () {
    yield new TextEncoder().encode(lines);
  };
  const saved = await readSaved(() => openChunks(chunks()), sift);
  return saved.ok ? saved.reports.map(({ report }) => report) : [];
}

/** What of a report is read briefly: everything that comparing needs. */
const brief = (report: Report): Report => ({
  ...report,
  sections: [],
  observations: report.observations.map((one) => ({ ...one, origin: {}, source: { ...one.source, headings: [] } })),
  initiatives: report.initiatives.map((one) => ({ ...one, origin: {}, source: { ...one.source, headings: [] } })),
});

/** A line with its fields in another order, as a program in between may write them. */
function sorted(line: string): string {
  const fields: Record<string, unknown> = JSON.parse(line);
  return JSON.stringify(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))));
}

describe('an earlier extract', () => {
  it('is read as it was written', async () => {
    expect(REPORT.observations.length).toBeGreaterThan(2);
    expect(await read(LINES, KEEP_ALL)).toEqual([REPORT]);
  });

  it('is read without what comparing does not need', async () => {
    expect(await read(LINES, BRIEFLY)).toEqual([brief(REPORT)]);
  });

  it('is read as a whole where its lines are written otherwise', async () => {
    const lines = LINES.trim().split('\n').map(sorted).join('\n');
    const [report] = await read(lines.replace(/^\{/, '{"type":"report",'), BRIEFLY);
    expect(report?.observations).toEqual(REPORT.observations);
    expect(report?.initiatives).toEqual(REPORT.initiatives);
  });

  it('is read for one category', async () => {
    const [report] = await read(LINES, siftCategories(['elderly-care'], BUILT_IN));
    const own = brief(REPORT).observations.filter(({ category }) => category === 'elderly-care');
    expect(own.length).toBeGreaterThan(0);
    expect(report?.observations).toEqual(own);
  });

  it('tells the place of a word that is none of its column', async () => {
    const chunks = async function* () {
      yield new TextEncoder().encode(LINES.replace('"status":"actual"', '"status":"perhaps"'));
    };
    const saved = await readSaved(() => openChunks(chunks()), BRIEFLY);
    expect(saved).toMatchObject({ ok: false, values: { where: 'L2.status' } });
  });

  it.each(['{"type":"observation","id":"x","origin":{}}', `${LINES.split('\n')[1]?.slice(0, -9)}`])(
    'is refused where a line is damaged: %.60s',
    async (line) => {
      expect(await read(`${LINES}${line}\n`, BRIEFLY)).toEqual([]);
    },
  );
});
