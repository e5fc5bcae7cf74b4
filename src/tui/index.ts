export { type Outcome, openTui, type Session } from './open.js';
export type { Engine, Failure, LoadEvent } from './session.js';
export { type Host, type HostSignal, hostOf, type ProcessLike } from './terminal/host.js';
