import { renderOutline, renderOutlineJson } from '../../render/outline.js';
import { deliver } from '../deliver.js';
import { readInputs } from '../reading.js';
import type { Run } from '../request.js';

/** `duibiao outline FILE`: a report's letterhead and headings. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const { reports, exit } = await readInputs(request, args);
  const pages = reports.map(({ report, text }) =>
    settings.format === 'json' ? renderOutlineJson(report) : renderOutline(report, text, settings),
  );
  if (pages.length > 0) await deliver(pages.join('\n'), request);
  return exit;
};
