/**
 * Items by what they have in common, the groups in the order of their first items: `groupBy([1, 2, 3], isOdd)` →
 * true: 1, 3; false: 2. What `Map.groupBy` does, which Node 20 does not have yet.
 */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
