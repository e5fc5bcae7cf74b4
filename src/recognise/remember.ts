/** What is asked at a place of a text. */
type Ask<T> = (text: string, at: number) => T;

/** Slots to remember answers in; places are told apart by their last bits. */
const SLOTS = 8;

/**
 * Remembers the last few answers about one text, for several rules of the list ask the same of one place (is there a
 * number? a date?). Holds on to one text at most.
 */
export function remember<T>(ask: Ask<T>): Ask<T> {
  let asked = '';
  const places = new Int32Array(SLOTS).fill(-1);
  const answers: (T | undefined)[] = new Array(SLOTS).fill(undefined);
  return (text, at) => {
    if (text !== asked) places.fill(-1);
    // Also where the texts are equal: two equal strings are compared unit by unit until they are the same object.
    asked = text;
    const slot = at & (SLOTS - 1);
    const known = places[slot] === at ? answers[slot] : undefined;
    if (known !== undefined) return known;
    const answer = ask(text, at);
    places[slot] = at;
    answers[slot] = answer;
    return answer;
  };
}
