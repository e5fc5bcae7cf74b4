import { describe, expect, it } from 'vitest';
import type { Passages } from '../../src/model/passages.js';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

/** Runs `passages` over three bureaus' reports. */
function passages(...more: readonly string[]): ReturnType<typeof duibiao> {
  const folder = folderWith({
    'a.txt': reportText('云岭县', 2022, 620),
    'b.txt': reportText('南溪县', 2022, 655),
    'c.txt': reportText('东河区', 2022, 780),
  });
  return duibiao(['passages', folder, '--category', 'elderly-care', '--format', 'json', ...more]);
}

describe('the columns of passages', () => {
  it.each<[readonly string[], string]>([
    [[], '云岭县 南溪县 东河区'],
    [['--baseline', '东河区'], '东河区 云岭县 南溪县'],
    [['--baseline', '东河'], '东河区 云岭县 南溪县'],
    [['--area', '云岭县,南溪县'], '云岭县 南溪县'],
    [['--area', '云岭县', '--baseline', '东河区'], '东河区 云岭县'],
  ])('%j → %s', async (options, expected) => {
    const { columns } = JSON.parse((await passages(...options)).out) as Passages;
    expect(columns.map(({ area }) => area).join(' ')).toBe(expected);
  });

  it('a baseline that is none of the areas is told', async () => {
    expect((await passages('--baseline', '北京市')).err).toContain('基准');
  });
});
