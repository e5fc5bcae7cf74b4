import { createInterface } from 'node:readline/promises';
import { stateOf } from '../initial.js';
import { UNICODE_PAPER } from '../layout/line.js';
import type { Outcome, Session } from '../session-options.js';
import { withLoaded } from '../state/load.js';
import { makeStage } from '../state/scene.js';
import type { State } from '../state/state.js';
import { answer, greeting } from './answer.js';

/**
 * The comparison as questions and answers, for screen readers and for terminals that cannot draw: a line in, sentences
 * out, newest at the bottom. Resolves when the reader leaves or input ends.
 */
export async function openReader(session: Session): Promise<Outcome> {
  const { stdin, stdout } = session.host;
  const stage = makeStage(session.engine, UNICODE_PAPER, session.options);
  const say = (lines: readonly string[]): void => {
    for (const line of lines) stdout.write(`${line}\n`);
  };
  let state = await readAll(session, stateOf(session));
  say(greeting(stage, state));
  const prompt = createInterface({ input: stdin, output: stdout, prompt: '> ' });
  prompt.prompt();
  for await (const line of prompt) {
    const said = answer(stage, state, line);
    say(said.lines);
    if (said.state === null) break;
    state = said.state;
    prompt.prompt();
  }
  prompt.close();
  return 'quit';
}

/** Everything is read before the first question: half a table cannot be seen coming when it is heard. */
async function readAll(session: Session, initial: State): Promise<State> {
  let state = initial;
  if (session.read === undefined || session.reports !== undefined) return state;
  for await (const event of session.read(session.inputs ?? [])) {
    state = { ...state, data: withLoaded(state.data, [event]) };
  }
  return { ...state, progress: null };
}
