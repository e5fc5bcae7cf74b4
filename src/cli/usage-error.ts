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

  /** Sentences that are said below it, a line each. */
  details: readonly Sentence[] = [];

  /** The same error with details. */
  with(details: readonly Sentence[]): this {
    this.details = details;
    return this;
  }
}

/**
 * What was asked for is written rightly and cannot be done: a file in the way, a setting that does not fit, an id that is
 * nowhere. Ends as a usage error does, but the page of help would not help.
 */
export class Refusal extends UsageError {
  override name = 'Refusal';
}

/** A sentence. */
export const say = (message: Message, values: Values = {}): Sentence => ({ message, values });
