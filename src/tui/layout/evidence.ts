import { unitWithPer } from '../../lexicon/wording/names.js';
import { ruleName } from '../../lexicon/wording/rules.js';
import type { Initiative, Observation } from '../../model/observation.js';
import type { LoadedReport } from '../../model/report.js';
import { formatNumber } from '../../render/format/number.js';
import { dimensionWords } from '../../render/view/row-label.js';
import { printable } from '../../text/printable.js';
import type { Scene } from '../state/scene.js';
import type { Phrase } from '../wording/index.js';
import { aroundCell } from './elsewhere.js';
import { fieldLines } from './field.js';
import { type Line, type Paper, rule, seg } from './line.js';
import { wrapMarked } from './marked.js';
import { paragraphAround, quoted } from './quote.js';

/** A finding of either sort, with the report that it stands in. */
type Finding =
  | { readonly kind: 'observation'; readonly item: Observation; readonly loaded: LoadedReport }
  | { readonly kind: 'initiative'; readonly item: Initiative; readonly loaded: LoadedReport };

function find({ world }: Scene, id: string): Finding | null {
  const loaded = world.reportOf(id);
  if (loaded === undefined) return null;
  const observation = world.observation(id);
  if (observation !== undefined) return { kind: 'observation', item: observation, loaded };
  const initiative = world.initiative(id);
  return initiative === undefined ? null : { kind: 'initiative', item: initiative, loaded };
}

/** All lines of the evidence that the reader is looking at; the pane shows a window of them. */
export function evidenceLines(scene: Scene, width: number): readonly Line[] {
  const { evidence } = scene.state;
  const id = evidence?.ids[evidence.at];
  const finding = id === undefined ? null : find(scene, id);
  if (finding === null) return [[seg(scene.input.say('evidence-missing'), 'notice')]];
  const { paper } = scene;
  const inner = width - 2;
  return [
    ...sentence(finding, inner, paper, scene),
    rule(inner, paper),
    ...fields(scene, finding, inner),
    ...origins(scene, finding, inner),
    ...aroundCell(scene, inner),
  ].map((line) => [seg(' '), ...line]);
}

/** The sentence behind an observation or initiative, wrapped, with the figure marked; nothing where it is unknown. */
export function sentenceLines(scene: Scene, id: string, width: number): readonly Line[] {
  const finding = find(scene, id);
  if (finding === null) return [];
  const { source } = finding.item;
  const { text, marks } = quoted(paragraphAround(null, source), source);
  return wrapMarked(text, marks, width, scene.paper);
}

/** The sentence in its paragraph, the figure between ⟦⟧ and in a colour of its own. */
function sentence({ item, loaded }: Finding, width: number, paper: Paper, scene: Scene): Line[] {
  const around = paragraphAround(loaded.text, item.source);
  const { text, marks } = quoted(around, item.source);
  const lines = wrapMarked(text, marks, width, paper);
  return loaded.text === null ? [...lines, [seg(scene.input.say('from-extract'), 'dim')]] : lines;
}

type Field = readonly [Phrase, string];

function fields(scene: Scene, finding: Finding, width: number): Line[] {
  const { item, loaded } = finding;
  const { say } = scene.input;
  const { source } = item;
  const own =
    finding.kind === 'observation' ? observationFields(scene, finding.item) : initiativeFields(scene, finding.item);
  const rows: Field[] = [
    ...own,
    ['heading-field', source.headings.map(printable).join(' > ')],
    ['file-field', printable(loaded.report.path)],
    ['place-field', say('line-field', { line: source.line })],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .flatMap(([name, value]) => fieldLines(say(name), value, width, scene.paper));
}

function observationFields(scene: Scene, item: Observation): Field[] {
  const { world, input } = scene;
  const { lang, names, showing } = world;
  return [
    ['value-field', valueText(item, scene)],
    ['subject-field', [printable(item.subject), ...dimensionWords(item, showing.words, lang)].join('  ')],
    ['indicator-field', item.indicator === null ? input.say('no-indicator') : names.indicator(item.indicator)],
    ['category-field', names.category(item.category)],
    ['period-field', item.period === null ? input.say('no-year') : showing.period(item.period)],
    ['status-field', showing.words.statuses[item.status]],
    ['area-field', item.area === undefined ? '' : printable(item.area)],
  ];
}

function initiativeFields(scene: Scene, item: Initiative): Field[] {
  const { names, showing } = scene.world;
  return [
    ['name-field', printable(item.name)],
    ['category-field', names.category(item.category)],
    ['status-field', showing.words.initiativeStatuses[item.status]],
    ['action-field', printable(item.action ?? '')],
  ];
}

/** How much, in the base unit, and what the report writes for it. */
function valueText(item: Observation, { world }: Scene): string {
  const unit = unitWithPer(printable(item.unit), item.per, world.lang);
  const written = printable(item.source.text);
  if (item.masked) return `${world.showing.words.cellStatuses.masked}  (${written})`;
  if (item.value === null) return `${formatNumber(item.low)}-${formatNumber(item.high)} ${unit}  (${written})`;
  const sign = item.qualifier === 'ge' ? '>=' : item.qualifier === 'le' ? '<=' : item.qualifier === 'approx' ? '~' : '';
  return `${sign}${formatNumber(item.value)} ${unit}  (${written})`;
}

/** How each derived field is known: stated, inherited, computed or assumed, by which rule and on which words. */
function origins(scene: Scene, { item, loaded }: Finding, width: number): Line[] {
  const entries = Object.entries(item.origin);
  if (entries.length === 0) return [];
  const names: Readonly<Record<string, Phrase>> = ORIGIN_NAMES;
  const said = entries.map(([field, origin]) => {
    const name = names[field] === undefined ? field : scene.input.say(names[field]);
    const from =
      origin.from === undefined || loaded.text === null ? '' : loaded.text.slice(origin.from.start, origin.from.end);
    const quote = from === '' ? '' : ` “${printable(from).slice(0, 24)}”`;
    return `${name}:${scene.world.showing.words.bases[origin.basis]}${quote} [${ruleName(origin.rule, scene.world.lang)}]`;
  });
  return fieldLines(scene.input.say('origin-field'), said.join('  '), width, scene.paper);
}

const ORIGIN_NAMES: Readonly<Record<string, Phrase>> = {
  period: 'period-field',
  status: 'status-field',
  category: 'category-field',
  indicator: 'indicator-field',
  subject: 'subject-field',
  area: 'area-field',
  name: 'name-field',
};
