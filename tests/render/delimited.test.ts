import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/lexicon/wording/vocabulary-names.js';
import { cellSheet, entrySheet } from '../../src/render/delimited/compare.js';
import { harmless, type Sheet, toCsv, toTsv } from '../../src/render/delimited/delimited.js';
import { observationSheet } from '../../src/render/delimited/extract.js';
import { sampleComparison, sampleReports } from './sample.js';

/** An independent reader of CSV, after RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      field += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || sign === '\n')) {
      rows.at(-1)?.push(field);
      field = '';
      if (sign === '\n') rows.push([]);
    } else field += sign;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('is read back as it was, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'低保,"\n\r\t ab=1'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const sheet: Sheet = { columns: ['a', 'b'], rows };
        expect(readCsv(toCsv(sheet)).slice(1)).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-3元', "'-3元"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('%j is shown as %j: no spreadsheet runs it', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it('no control of a report reaches a terminal', () => {
    expect(toCsv({ columns: ['a'], rows: [['\u001b[2J=1']] })).toBe('a\n[2J=1\n');
  });

  it('numbers stay numbers, missing values stay empty', () => {
    expect(toCsv({ columns: ['n', 'm', 'b'], rows: [[-3.5, null, true]] })).toBe('n,m,b\n-3.5,,true\n');
  });
});

describe('TSV', () => {
  it('has one line a row whatever the cells hold', () => {
    expect(toTsv({ columns: ['a', 'b'], rows: [['x\ty', 'p\r\nq']] })).toBe('a\tb\nx y\tp q\n');
  });
});

describe('tables of data', () => {
  const reports = sampleReports();
  const cellsOf = (sheet: Sheet) =>
    sheet.rows.map((row) => Object.fromEntries(row.map((value, at) => [sheet.columns[at], value])));

  it('has a row for each cell that says something, and none for those that do not', () => {
    const cells = cellsOf(cellSheet(sampleComparison(), reports, ['standard'], namesIn('zh')));
    expect(cells.map(({ area, year, residence, status, value }) => [area, year, residence, status, value])).toEqual([
      ['云岭县', 2021, 'urban', 'reported', 620],
      ['云岭县', 2022, 'urban', 'reported', 650],
      ['南溪区', 2022, 'urban', 'converted', 620],
      ['平湖县', 2022, 'urban', 'masked', null],
      ['云岭县', 2022, 'rural', 'converted', 416.6666666666667],
      ['南溪区', 2022, 'rural', 'incomparable', null],
    ]);
    expect(cells[2]).toMatchObject({ original_value: 7440, original_unit: '元', original_per: '人·年', line: 30 });
  });

  it('lists initiatives with their group', () => {
    const entries = cellsOf(entrySheet(sampleComparison(), reports, namesIn('en')));
    expect(entries.map(({ group, area, status }) => [group, area, status])).toContainEqual([
      '社区减负增效',
      '南溪区',
      'ongoing',
    ]);
  });

  it('lists every observation', () => {
    const observations = cellsOf(observationSheet(reports));
    expect(observations).toHaveLength(reports.flatMap((report) => report.observations).length);
    expect(observations[0]).toMatchObject({ report_area: '云岭县', report_year: 2021, value: 620, text: '620元' });
  });
});
