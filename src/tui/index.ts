export { openTui } from './open.js';
export { openReader } from './reader/open.js';
export type { Actions, Correction, Engine, ExportFormat, ExportRequest, Failure, LoadEvent } from './session.js';
export type { Outcome, Session } from './session-options.js';
export { type Host, type HostSignal, hostOf, type ProcessLike } from './terminal/host.js';
export { type Environment, nativeActions } from './terminal/native.js';
