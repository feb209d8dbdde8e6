/** Which kinds of value stand at each place of one or many answers. */
export type Shape = ReadonlyMap<string, ReadonlySet<string>>;

const isDocument = (value: object) => 'type' in value && value.type === 'doc' && 'content' in value;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'object') return typeof value;
  return isDocument(value) ? 'document' : 'object';
}

/** Keys that name a thing of the site rather than a member of the answer. */
const named = /^(customfield_\d+|[A-Z]+(_[A-Z]+)+)$/;

function collect(value: unknown, at: string, found: Map<string, Set<string>>): void {
  const kind = kindOf(value);
  found.set(at, (found.get(at) ?? new Set()).add(kind));
  if (typeof value !== 'object' || value === null || kind === 'document') return;
  for (const [key, member] of Object.entries(value)) {
    const part = kind === 'array' ? '*' : named.test(key) ? '{}' : key;
    collect(member, `${at}/${part}`, found);
  }
}

export function shapeOf(values: readonly unknown[]): Shape {
  const found = new Map<string, Set<string>>();
  for (const value of values) collect(value, '', found);
  return found;
}

/** What `ours` has and `real` has not: a member that is unknown there, or a value of another kind. */
export function deviations(ours: Shape, real: Shape): string[] {
  const unknown = [...ours.keys()].filter((place) => !real.has(place));
  const isInside = (place: string) => unknown.some((outer) => place.startsWith(`${outer}/`));
  const members = unknown.filter((place) => !isInside(place));
  const kinds = [...ours].flatMap(([place, mine]) => {
    const theirs = real.get(place);
    const other = theirs ? [...mine].filter((kind) => !theirs.has(kind)) : [];
    return other.map((kind) => `${place} is ${kind}`);
  });
  return [...members, ...kinds];
}
