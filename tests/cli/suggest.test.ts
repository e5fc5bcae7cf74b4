import { describe, expect, it } from 'vitest';
import { nearest, nearestId } from '../../src/cli/suggest.js';

describe('nearest', () => {
  const names = ['elderly-care', 'child-welfare', 'charity', '养老服务', '慈善事业'];

  it.each([
    ['elderly-cares', 'elderly-care'],
    ['eldrely-care', 'elderly-care'],
    ['Charity', 'charity'],
    ['养老', '养老服务'],
    ['慈善', '慈善事业'],
    ['marriage', null],
    ['x', null],
    ['', null],
  ])('%s → %s', (typed, name) => {
    expect(nearest(typed, names)).toBe(name);
  });

  it('finds an id by any of its names', () => {
    const things = [{ id: 'charity', names: ['慈善事业', 'Charity'] }];
    expect(nearestId('慈善', things)).toBe('charity (慈善事业)');
    expect(nearestId('婚姻', things)).toBeNull();
  });
});
