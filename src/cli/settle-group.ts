import type { Grouping } from '../model/comparison.js';
import type { RawOptions } from './raw-options.js';
import { GROUPINGS } from './registry/options.js';
import { nearest } from './suggest.js';
import { say, UsageError } from './usage-error.js';

/**
 * Within what ranks and medians are taken: a kind of group, or a list that the settings name. Any other word is an error
 * that names the nearest: `{"groups": {"北片": ["甲县", "乙县"]}}` and `--group 北` → 是不是想写 北片？
 */
export function grouping({ group, groups = {} }: RawOptions): Grouping {
  if (group === undefined) return 'all';
  const areas = Object.hasOwn(groups, group) ? groups[group] : undefined;
  if (areas !== undefined) return { name: group, areas };
  const kind = GROUPINGS.find((one) => one === group);
  if (kind !== undefined) return kind;
  const choices = [...GROUPINGS, ...Object.keys(groups)];
  const suggestion = nearest(group, choices);
  const help =
    suggestion === null ? say('choices', { choices: choices.join(', ') }) : say('did-you-mean', { suggestion });
  throw new UsageError(say('unknown-value', { option: '--group', value: group }), help);
}
