/** Every way in which the program ends; nothing else in the program knows a number. */
export const EXIT = {
  done: 0,
  usage: 2,
  nothingRead: 3,
  partial: 4,
  fault: 70,
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The code for having read reports: all, some or none of the inputs. */
export function exitForReading(read: number, failed: number): ExitCode {
  if (read === 0) return EXIT.nothingRead;
  return failed === 0 ? EXIT.done : EXIT.partial;
}
