import type { Day } from '../../domain/calendar';
import type { IssueId, ProjectId } from '../../domain/id';
import { bySeverity } from '../../domain/reminders/by-severity';
import { listedOf, type Digest } from '../../domain/reminders/digest';
import type { DueLine } from '../../domain/reminders/due-line';
import { accepted } from '../../domain/result';
import { digestMail } from '../../contract/wording/reminders/digest-mail';
import type { FromJira, JiraFailure } from '../ports';
import type { Notifier, RemindedSite, ToldLines } from '../ports/reminders';

interface Ports {
  readonly site: Pick<RemindedSite, 'visibleTo'>;
  readonly notifier: Notifier;
  readonly told: ToldLines;
}

export interface Telling {
  readonly projectId: ProjectId;
  readonly projectKey: string;
  readonly address: string;
  readonly day: Day;
}

/** Told, or why not: already that day, or nothing the person may see. */
export type Told = 'told' | 'already' | 'nothing';

/** Somebody who is told by two runs at once, or in two projects: each look finds what the other had claimed. */
const attempts = 5;

/** Takes part in the claim, so that a project's digest goes out once a day whatever has come up since. */
const markOf = (project: ProjectId): string => `digest:${project}`;

/** The lines as far as the person may see their issues; a case they may not see is not named. */
function seenBy(lines: readonly DueLine[], visible: ReadonlySet<IssueId>): DueLine[] {
  return lines
    .filter(({ issue }) => visible.has(issue.id))
    .map((line) => (visible.has(line.of.id) ? line : { ...line, of: line.issue }));
}

/** Where Jira does not tell what a person may see, one issue is spoken of: that one Jira looks after itself. */
function ofOneIssue({ own, passedOn }: Digest): ReadonlySet<IssueId> {
  const [first] = [...own, ...passedOn].toSorted(bySeverity);
  return new Set(first ? [first.issue.id] : []);
}

async function visible(ports: Ports, digest: Digest): FromJira<Digest> {
  const { person, own, passedOn } = digest;
  const all = [...own, ...passedOn, ...(digest.project ?? []).slice(0, 20)];
  const issues = [...new Set(all.flatMap(({ issue, of }) => [issue.id, of.id]))];
  const known = await ports.site.visibleTo(person, issues);
  if (!known.ok) return known;
  const may = known.value ?? ofOneIssue(digest);
  return accepted({ ...digest, own: seenBy(own, may), passedOn: seenBy(passedOn, may) });
}

const without = (digest: Digest, told: ReadonlySet<string>): Digest => {
  const isNew = ({ id }: DueLine) => !told.has(id);
  return { ...digest, own: digest.own.filter(isNew), passedOn: digest.passedOn.filter(isNew) };
};

/** The issue the mail hangs on: the most severe of the person's own, or of what is told besides. */
const anchorOf = ({ own, passedOn, project }: Digest): IssueId | undefined =>
  ([...own, ...passedOn].toSorted(bySeverity)[0] ?? project?.[0])?.issue.id;

/** A refusal that leaves no doubt: the mail did not go out, and may go out later. */
const passes = ({ kind }: JiraFailure): boolean => kind === 'busy';

/**
 * Tells one person what waits for them. What is told is claimed before: two runs at once tell it once, and a run that
 * dies in between has told a line too little that day, never one too many.
 */
export async function tell(
  ports: Ports,
  full: Digest,
  { projectId, projectKey, address, day }: Telling,
): FromJira<Told> {
  const seen = await visible(ports, full);
  if (!seen.ok) return seen;
  const { person } = full;
  const mark = markOf(projectId);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await ports.told.told(person, day);
    if (before.has(mark)) return accepted('already');
    const digest = without(seen.value, before);
    const anchor = anchorOf(digest);
    if (anchor === undefined) return accepted('nothing');
    const listed = listedOf(digest);
    const lines = [mark, ...[...listed.own, ...listed.passedOn].map(({ id }) => id)];
    if ((await ports.told.claim(person, day, lines)) === 'taken') continue;
    const mail = digestMail(digest, { projectKey, address });
    const sent = await ports.notifier.tell(anchor, person, mail);
    if (sent.ok) return accepted('told');
    if (passes(sent.refusal)) await ports.told.release(person, day, lines);
    return sent;
  }
  return accepted('already');
}
