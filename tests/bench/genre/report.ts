import { DUTIES } from './duties.js';
import { FRAME } from './frame.js';
import { writeHead } from './head.js';
import { type Dice, diceFor } from './random.js';
import { readTemplate, type Template } from './template.js';
import { TOPICS, type Topic } from './topics/index.js';
import { drawWorld, slotsFor } from './world.js';

/** A report that no bureau wrote. */
export interface GeneratedReport {
  readonly path: string;
  readonly text: string;
}

const templates = new Map<string, Template>();

function template(source: string): Template {
  const known = templates.get(source) ?? readTemplate(source);
  templates.set(source, known);
  return known;
}

/** How a report's headings look; `run` joins a paragraph's sentences. */
interface Layout {
  readonly part: (at: number, words: string) => string;
  readonly topic: (at: number, words: string) => string;
  readonly run: (sentences: readonly string[]) => string;
}

const DIGITS = '一二三四五六七八九十';
const ordinal = (at: number): string => (at < 10 ? DIGITS.charAt(at) : `十${DIGITS.charAt(at - 10)}`);
const counted = (sentences: readonly string[]): string =>
  sentences.length < 2 ? sentences.join('') : sentences.map((one, at) => `${ordinal(at)}是${one}`).join('');
const plain = (sentences: readonly string[]): string => sentences.join('');

const LAYOUTS: readonly Layout[] = [
  {
    part: (at, words) => `${ordinal(at)}、${words}\n`,
    topic: (at, words) => `（${ordinal(at)}）${words}\n`,
    run: counted,
  },
  { part: (at, words) => `${ordinal(at)}、${words}\n`, topic: (at, words) => `${at + 1}、${words}。`, run: counted },
  {
    part: (at, words) => `${ordinal(at)}、${words}\n`,
    topic: (at, words) => `（${ordinal(at)}）${words}。`,
    run: plain,
  },
  { part: (_, words) => `${words}\n`, topic: (at, words) => `${ordinal(at)}、${words}。`, run: counted },
  { part: (_, words) => `${words}\n`, topic: () => '', run: plain },
];

const SHORTEST = 4600;
const LONGEST = 8600;
/** How much text goes with a sentence of figures, itself counted. */
const SIGNS_PER_FIGURES = 170;

/**
 * Writes a report out of the genre's own grammar: letterhead, title, opening, programmes with their figures, what is
 * lacking, the plan. The same seed writes the same report; different seeds different ones.
 */
export function generateReport(seed: number): GeneratedReport {
  const dice = diceFor(seed);
  const world = drawWorld(dice);
  const slots = slotsFor(dice, world);
  const say = (sources: readonly string[]): string => template(dice.pick(sources))(dice, slots);
  const layout = dice.pick(LAYOUTS);
  const length = dice.whole(SHORTEST, LONGEST);
  const title = say(FRAME.titles);
  const chosen = dice.some(TOPICS, dice.whole(8, TOPICS.length));
  const signs = length / chosen.length;
  const topic = (one: Topic, at: number): string => {
    const sentences = passage(one, signs, dice).map((source) => template(source)(dice, slots));
    return `${layout.topic(at, say(one.headings))}${layout.run(sentences)}\n`;
  };
  const plan = (one: Topic, at: number): string =>
    `${layout.topic(at, say(one.headings))}${dice
      .some(one.plans, 3)
      .map((source) => template(source)(dice, slots))
      .join('')}\n`;
  const body = [
    `${say(FRAME.openings)}\n`,
    layout.part(0, `${world.year}年${world.half ? '上半年' : ''}工作${dice.pick(['总结', '情况', '完成情况'])}`),
    ...chosen.map(topic),
    `${say(FRAME.problems)}\n`,
    layout.part(1, `${world.year + 1}年工作${dice.pick(['打算', '计划', '安排', '要点'])}`),
    `${say(FRAME.planOpenings)}\n`,
    ...dice.some(chosen, 6).map(plan),
  ].join(dice.pick(['', '\n']));
  const text = writeHead(dice, world, title) + body;
  return { path: `${world.area.code}-${world.year}-${seed}.txt`, text: printed(text, dice) };
}

/** A programme's sentences in the order of a report: mostly a word on the work, then what came of it. */
function passage({ figures, prose }: Topic, signs: number, dice: Dice): string[] {
  const count = Math.max(1, Math.round((signs * dice.whole(60, 140)) / (100 * SIGNS_PER_FIGURES)));
  const numbers = dice.some(figures, count);
  const words = dice.some(prose, Math.ceil(count / 2));
  return numbers.flatMap((one, at) => {
    const duties = Array.from({ length: dice.whole(0, 3) }, () => dice.pick(DUTIES));
    return [...words.slice(at, at + 1), one, ...duties];
  });
}

const NARROW: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' };
const COLUMNS = 38;

/** Some sites narrow the punctuation, and some files were broken into lines of one width. */
function printed(text: string, dice: Dice): string {
  const narrowed = dice.chance(0.4) ? text.replace(/[，：；（）]/g, (sign) => NARROW[sign] ?? sign) : text;
  if (!dice.chance(0.05)) return narrowed;
  return narrowed.split('\n').map(broken).join('\n');
}

const broken = (line: string): string => line.replace(new RegExp(`.{${COLUMNS}}(?=.)`, 'gu'), '$&\n');
