import type { ReadStream, WriteStream } from 'node:tty';

/** The signals that the interface answers. */
export type HostSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGCONT';

/** The process and its terminal, as far as the interface needs them; handed in, so that tests can play them. */
export interface Host {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  on(event: HostSignal | 'exit' | 'uncaughtExceptionMonitor', listener: () => void): () => void;
  /** Ends the process by a signal as if nobody had listened, so that the shell sees what happened. */
  raise(signal: HostSignal): void;
  /** Stops the whole job, as Ctrl-Z does. False where there is no job control. */
  stop(): boolean;
}

/** What of Node's process a host is made from. */
export interface ProcessLike {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly pid: number;
  readonly platform: string;
  on(event: string, listener: () => void): unknown;
  off(event: string, listener: () => void): unknown;
  kill(pid: number, signal: string): unknown;
}

/** The host over Node's process: `hostOf(process)`. */
export function hostOf(node: ProcessLike): Host {
  return {
    stdin: node.stdin,
    stdout: node.stdout,
    on: (event, listener) => {
      node.on(event, listener);
      return () => node.off(event, listener);
    },
    raise: (signal) => node.kill(node.pid, signal),
    stop: () => {
      if (node.platform === 'win32') return false;
      node.kill(0, 'SIGTSTP');
      return true;
    },
  };
}
