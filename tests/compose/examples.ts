import { composeAlone, type Setting, sentenceAlone } from '../../src/compose/alone.js';
import type { Draft } from '../../src/compose/draft.js';
import { lexisOf } from '../../src/compose/index.js';
import { recogniseSentence } from '../../src/recognise/index.js';
import { fold } from '../../src/text/fold.js';

export type { Setting };
export { sentenceAlone as sentenceOf };

/** Composes a sentence on its own. */
export const composeText = (text: string, setting: Setting = {}): readonly Draft[] =>
  composeAlone(text, recogniseSentence, lexisOf(), setting);

/** The figure that an example marks: `低保标准提高到⟦500元/月⟧`. */
export function markedFigure(example: string, setting: Setting = {}): Draft | undefined {
  const start = fold(example.slice(0, example.indexOf('⟦'))).text.length;
  const plain = example.replace('⟦', '').replace('⟧', '');
  return composeText(plain, setting).find((draft) => draft.quantity.start === start);
}
