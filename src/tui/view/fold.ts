/** A text as it is searched: width, case and compatibility forms aside (`Ａ` = a). Length may change; never shown. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
