import { describe, expect, it } from 'vitest';
import { once, remembered } from '../../src/text/once.js';

describe('what is made when it is asked for', () => {
  it('is made once, and not before', () => {
    let made = 0;
    const value = once(() => ++made);
    expect(made).toBe(0);
    expect([value(), value()]).toEqual([1, 1]);
  });

  it('is made once even where it is nothing', () => {
    let made = 0;
    const nothing = once(() => void made++);
    nothing();
    nothing();
    expect(made).toBe(1);
  });
});

describe('what is remembered', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);

  it('is read once for each text, as long as there are few', () => {
    expect([length('养老'), length('养老'), length('救助站')]).toEqual([2, 2, 3]);
    expect(asked).toEqual(['养老', '救助站']);
  });

  it('is forgotten all together where there are too many, and read again', () => {
    expect([length('殡葬'), length('养老')]).toEqual([2, 2]);
    expect(asked).toEqual(['养老', '救助站', '殡葬', '养老']);
  });
});
