import type { Pledges } from '../../model/comparison.js';
import { pledges } from '../../pipeline.js';
import { toCsv, toTsv } from '../../render/delimited/delimited.js';
import { pledgeSheet } from '../../render/delimited/pledges.js';
import { renderPledges, renderPledgesJson } from '../../render/pledges.js';
import { deliver } from '../deliver.js';
import { type Printers, printWith } from '../printers.js';
import { readInputs } from '../reading.js';
import type { Run } from '../request.js';

const PRINTERS: Printers<Pledges> = {
  table: (found, settings) => renderPledges(found, settings),
  json: (found) => renderPledgesJson(found),
  csv: (found) => toCsv(pledgeSheet(found)),
  tsv: (found) => toTsv(pledgeSheet(found)),
};

/** `duibiao pledges INPUT…`: what was planned and what came of it. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const { reports, exit } = await readInputs(request, args);
  if (reports.length === 0 && settings.format !== 'json') return exit;
  const found = pledges(
    reports.map(({ report }) => report),
    settings.compare.select,
    settings.vocabulary,
  );
  await deliver(await printWith(PRINTERS, found, settings), request);
  return exit;
};
