import { JiraError } from '../request.ts';

interface Named {
  id: string;
  name: string;
}

/** What of a name counts when Jira compares it with another: not its case. */
export const comparable = (name: string): string => name.trim().toLowerCase();

export const sameName = (left: string, right: string): boolean =>
  comparable(left) === comparable(right);

/** Throws when another object of the kind bears the name. */
export function refuseTakenName(
  taken: readonly Named[],
  wanted: { name: string; id?: string },
  refusal: { status: number; message: string },
): void {
  const other = taken.find(({ id, name }) => id !== wanted.id && sameName(name, wanted.name));
  if (other) throw new JiraError(refusal.status, refusal.message, { name: refusal.message });
}

/** Those whose name contains the text; all of them when there is no text. */
export function nameContains<T extends Named>(all: readonly T[], text: string | null): T[] {
  const wanted = text?.trim().toLowerCase() ?? '';
  return all.filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** In the order asked: a key such as name, -name or +name; as they came for none. */
export function ordered<T extends Named>(all: readonly T[], orderBy: string | null): T[] {
  const key = orderBy?.replace(/^[+-]/, '');
  const direction = orderBy?.startsWith('-') ? -1 : 1;
  const byName = (a: T, b: T) => a.name.localeCompare(b.name) * direction;
  const byId = (a: T, b: T) => (Number(a.id) - Number(b.id)) * direction;
  if (key === 'name') return [...all].sort(byName);
  if (key === 'id') return [...all].sort(byId);
  if (key) throw new JiraError(400, `The value '${key}' of 'orderBy' is not supported.`);
  return [...all];
}

/** Only those with one of the ids, when ids are asked for. */
export function withIds<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.length === 0 ? [...all] : all.filter(({ id }) => ids.includes(id));
}
