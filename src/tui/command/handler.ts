import type { Step } from '../state/action.js';
import type { Scene } from '../state/scene.js';

/** What a command does to the state that the reader sees; the argument is what was typed behind its name, if anything. */
export type Handler = (scene: Scene, argument: string) => Step;

/** The handlers of a group of commands. */
export type Handlers<I extends string> = Readonly<Record<I, Handler>>;
