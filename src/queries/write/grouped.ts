/** Items by group, in the order in which the groups occur. */
export function grouped<G, R>(rows: readonly R[], groupOf: (row: R) => G): ReadonlyMap<G, readonly R[]> {
  const groups = new Map<G, R[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [row]);
    else members.push(row);
  }
  return groups;
}
