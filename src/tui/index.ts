export { type Outcome, openTui, type Session } from './open.js';
export type { Actions, Correction, Engine, ExportFormat, ExportRequest, Failure, LoadEvent } from './session.js';
export { type Host, type HostSignal, hostOf, type ProcessLike } from './terminal/host.js';
