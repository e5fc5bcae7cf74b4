/** Values for the places of a wording. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills the `{places}` of a wording; a place without a value stays as it is written, so that nothing is lost. */
export const fill = (wording: string, values: Values): string =>
  wording.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
