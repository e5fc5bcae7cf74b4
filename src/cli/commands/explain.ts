import type { LoadedReport } from '../../model/report.js';
import { explain } from '../../pipeline.js';
import { renderExplanation, renderExplanationJson } from '../../render/explain.js';
import { deliver } from '../deliver.js';
import { readInputs } from '../reading.js';
import type { Run } from '../request.js';
import { Refusal, say } from '../usage-error.js';

const MOST_CANDIDATES = 5;

/** A finding that an id, or its beginning, may mean. */
interface Candidate {
  readonly id: string;
  readonly loaded: LoadedReport;
}

function candidates(typed: string, reports: readonly LoadedReport[]): readonly Candidate[] {
  const all = reports.flatMap((loaded) =>
    [...loaded.report.observations, ...loaded.report.initiatives].map(({ id }) => ({ id, loaded })),
  );
  const exact = all.filter(({ id }) => id === typed);
  return exact.length > 0 ? exact : all.filter(({ id }) => id.startsWith(typed));
}

/** The one finding that is meant; anything else is an error that lists what there is. */
function chooseOne(typed: string, found: readonly Candidate[]): Candidate {
  const [only] = found;
  if (only === undefined) throw new Refusal(say('unknown-id', { id: typed }));
  if (found.length === 1) return only;
  const shown = found.slice(0, MOST_CANDIDATES).map(({ id }) => id);
  throw new Refusal(say('ambiguous-id', { id: typed, count: found.length, candidates: shown.join(', ') }));
}

/** `duibiao explain ID INPUT…`: why a finding reads as it does. Needs the report itself: an extract holds no text. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const [id = '', ...inputs] = args;
  const { reports, exit } = await readInputs(request, inputs);
  if (reports.length === 0) return exit;
  const { id: full, loaded } = chooseOne(id, candidates(id, reports));
  const { report, text, diagnostics } = loaded;
  if (text === null) throw new Refusal(say('needs-text', { path: report.path }));
  const explanation = explain({ id: report.id, path: report.path, text, diagnostics }, full, settings.vocabulary);
  if (explanation === null) throw new Refusal(say('unknown-id', { id }));
  const page =
    settings.format === 'json' ? renderExplanationJson(explanation) : renderExplanation(explanation, settings);
  await deliver(page, request);
  return exit;
};
