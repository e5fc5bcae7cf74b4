import type { Message } from '../lexicon/wording/cli-types.js';
import type { Values } from '../lexicon/wording/fill.js';

/** A sentence of the command line with its values, worded when it is shown. */
export interface Sentence {
  readonly message: Message;
  readonly values: Values;
}

/** The command was used wrongly: what is wrong, and further sentences that help. Ends the program with code 2. */
export class UsageError extends Error {
  readonly sentences: readonly Sentence[];

  constructor(...sentences: readonly Sentence[]) {
    super(sentences.map(({ message }) => message).join(' '));
    this.name = 'UsageError';
    this.sentences = sentences;
  }
}

/** A sentence. */
export const say = (message: Message, values: Values = {}): Sentence => ({ message, values });
