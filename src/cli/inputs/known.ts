/** What an earlier run knows of files, so that those that have not changed need not be read again. */
export interface Known<T> {
  /** The hash of the file's bytes at that time; null where it is not known. */
  hashOf(path: string): string | null;
  /** What was made of the file then. */
  made(path: string): Promise<T>;
}

/** Every file is new. */
export const NOTHING_KNOWN: Known<never> = {
  hashOf: () => null,
  made: (path) => Promise.reject(new Error(`nothing is known of ${path}`)),
};
