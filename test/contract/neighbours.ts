export interface Neighbour {
  readonly what: string;
  readonly value: unknown;
}

/**
 * Everything one slip away from the sample: a member too many or too few, at any depth. Entries of
 * `open` (paths) may hold anything and are left alone.
 */
export function neighboursOf(sample: unknown, open: ReadonlySet<string>, path = ''): Neighbour[] {
  if (Array.isArray(sample)) {
    return sample.flatMap((item: unknown, index) =>
      neighboursOf(item, open, `${path}[]`).map(({ what, value }) => ({
        what,
        value: sample.with(index, value),
      })),
    );
  }
  if (typeof sample !== 'object' || sample === null) return [];
  const members = Object.entries(sample);
  const own: Neighbour[] = [
    { what: `${path} with a member more`, value: { ...sample, neighbour: 1 } },
    ...members.map(([name]) => ({
      what: `${path} without ${name}`,
      value: Object.fromEntries(members.filter(([other]) => other !== name)),
    })),
  ];
  const deeper = members
    .filter(([name]) => !open.has(`${path}.${name}`))
    .flatMap(([name, member]: [string, unknown]) =>
      neighboursOf(member, open, `${path}.${name}`).map(({ what, value }) => ({
        what,
        value: { ...sample, [name]: value },
      })),
    );
  return [...own, ...deeper];
}
