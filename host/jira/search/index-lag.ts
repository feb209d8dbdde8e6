import type { Issue } from '../model/issue.ts';
import type { JiraSite } from '../site.ts';

/** What the index still shows of an issue until it catches up; null when it knows of none. */
interface Outdated {
  shown: Issue | null;
  until: number;
}

interface Index {
  lagMilliseconds: number;
  outdated: Map<string, Outdated[]>;
}

const indexes = new WeakMap<JiraSite, Index>();

function indexOf(site: JiraSite): Index {
  const known = indexes.get(site);
  if (known) return known;
  const made: Index = { lagMilliseconds: 0, outdated: new Map() };
  indexes.set(site, made);
  return made;
}

/** Lets the search index run behind the writes by that much of the site's time; 0 catches up at once. */
export function setSearchLag(site: JiraSite, lagMilliseconds: number): void {
  const index = indexOf(site);
  index.lagMilliseconds = lagMilliseconds;
  if (lagMilliseconds === 0) index.outdated.clear();
}

/** Called before an issue is written or removed: keeps what the index goes on showing. */
export function rememberForSearch(site: JiraSite, issueId: string): void {
  const { lagMilliseconds, outdated } = indexOf(site);
  if (lagMilliseconds === 0) return;
  const until = site.clock.now() + lagMilliseconds;
  const shown = site.issues.get(issueId) ?? null;
  outdated.set(issueId, [...(outdated.get(issueId) ?? []), { shown, until }]);
}

/** The issues as the search sees them; those to reconcile as they really are. */
export function indexedIssues(site: JiraSite, reconcile: ReadonlySet<string>): Issue[] {
  const { outdated } = indexOf(site);
  if (outdated.size === 0) return site.issues.all();
  const now = site.clock.now();
  const seen = new Map(site.issues.all().map((issue) => [issue.id, issue]));
  for (const [issueId, versions] of outdated) {
    const pending = versions.filter(({ until }) => until > now);
    if (pending.length === 0) outdated.delete(issueId);
    const [oldest] = pending;
    if (!oldest || reconcile.has(issueId)) continue;
    if (oldest.shown) seen.set(issueId, oldest.shown);
    else seen.delete(issueId);
  }
  return [...seen.values()];
}
