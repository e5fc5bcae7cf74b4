import { describe, expect, test } from 'vitest';
import { type Decoding, decode, flush, type InputEvent, START } from '../../../src/tui/terminal/decode.js';

const names = (events: readonly InputEvent[]): string[] =>
  events.map((event) => {
    if (event.type === 'key') return event.printing ? `'${event.key}'` : event.key;
    if (event.type === 'paste') return `paste(${event.text})`;
    return event.type === 'cursor' ? `cursor(${event.row},${event.column})` : event.type;
  });

/** Chunks as they arrive, a number being a wait in milliseconds; a wait of 50 or more lets what is pending go. */
function typed(...chunks: readonly (string | number)[]): string[] {
  let state: Decoding = START;
  let now = 1000;
  const events: InputEvent[] = [];
  const take = (decoded: { state: Decoding; events: readonly InputEvent[] }): void => {
    state = decoded.state;
    events.push(...decoded.events);
  };
  for (const chunk of chunks) {
    if (typeof chunk === 'number') {
      if (chunk >= 50) take(flush(state, now + 50));
      now += chunk;
    } else take(decode(state, chunk, now));
  }
  return names(events);
}

describe('what the terminal sends', () => {
  test.each([
    ['a letter', ['j'], ["'j'"]],
    ['a burst: a held key, a fast paste without marks', ['jjj'], ["'j'", "'j'", "'j'"]],
    ['Chinese', ['低保'], ["'低'", "'保'"]],
    ['a character beyond the basic plane', ['𠮷'], ["'𠮷'"]],
    ['arrows, as cursor and as application keys', ['\x1b[A\x1bOB'], ['up', 'down']],
    ['arrows with modifiers', ['\x1b[1;5C\x1b[1;2D'], ['ctrl+right', 'shift+left']],
    ['paging and ends', ['\x1b[5~\x1b[6~\x1b[H\x1b[4~'], ['pageup', 'pagedown', 'home', 'end']],
    [
      'function keys of four kinds of terminal',
      ['\x1bOP\x1b[11~\x1b[[A\x1b[15~\x1b[21~'],
      ['f1', 'f1', 'f1', 'f5', 'f10'],
    ],
    ['control keys', ['\x03\x04\x12\x1a'], ['ctrl+c', 'ctrl+d', 'ctrl+r', 'ctrl+z']],
    ['Enter, Tab, backspace', ['\r\t\x7f\x08\x1b[Z'], ['enter', 'tab', 'backspace', 'backspace', 'shift+tab']],
    ['Escape alone, after a wait', ['\x1b', 60], ['escape']],
    ['Escape and a key in one go: quick fingers, or Alt', ['\x1b:'], ['escape', "':'"]],
    ['Escape twice', ['\x1b\x1b', 60], ['escape', 'escape']],
    ['an arrow in two pieces', ['\x1b', 10, '[A'], ['up']],
    ['an arrow in three pieces', ['\x1b', 10, '[', 10, '1;5A'], ['ctrl+up']],
    ['an arrow whose rest is late: not an Escape after all', ['\x1b', 100, '[A'], ['escape', 'not-escape', 'up']],
    ['no arrow where its rest comes much too late', ['\x1b', 500, '[A'], ['escape', "'['", "'A'"]],
    ['pasted text, line ends and all', ['\x1b[200~a\rq\x1b[201~j'], ['paste(a\rq)', "'j'"]],
    ['pasted text in pieces', ['\x1b[200~ab', 'cd\x1b[20', '1~j'], ['paste(abcd)', "'j'"]],
    ['the answer to where the cursor is', ['\x1b[12;3R'], ['cursor(12,3)']],
    ['F3, which looks like that answer', ['\x1bOR'], ['f3']],
  ] as const)('%s', (_, chunks, expected) => {
    expect(typed(...chunks)).toEqual(expected);
  });

  test.each([
    ['mouse reports', '\x1b[<0;10;5M'],
    ['focus reports', '\x1b[I\x1b[O'],
    ['answers to questions about the device', '\x1b[?1;2c'],
    ['colours, ended by a bell', '\x1b]11;rgb:0000/0000/0000\x07'],
    ['colours, ended by a string terminator', '\x1b]11;rgb:0000/0000/0000\x1b\\'],
    ['unknown function keys', '\x1b[99~'],
  ])('%s are never taken for typed text', (_, bytes) => {
    expect(typed(`${bytes}j`)).toEqual(["'j'"]);
  });

  test('an endless sequence does not hold the keyboard up', () => {
    expect(typed(`\x1b[${'1;'.repeat(40)}`, 'j').length).toBeGreaterThan(0);
  });
});
