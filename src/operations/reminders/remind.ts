import type { Day } from '../../domain/calendar';
import type { Made } from '../../domain/provisioning/made';
import { digestDayAt } from '../../domain/reminders/digest-day';
import { digestsOf, type Digest } from '../../domain/reminders/digest';
import { usualLadder } from '../../domain/reminders/escalation-ladder';
import { accepted } from '../../domain/result';
import { policyOf } from '../policy/load-policy';
import type { Clock, RecordLog } from '../ports';
import type {
  DigestProgress,
  Notifier,
  RemindedProject,
  RemindedSite,
  ToldLines,
} from '../ports/reminders';
import { refusedByJira, type Outcome } from '../refusal';
import { collect, type CollectPorts } from './collect';
import type { RoundBudget } from './round-budget';
import { tell } from './tell';

interface Ports extends CollectPorts {
  readonly clock: Clock;
  readonly log: RecordLog;
  readonly site: RemindedSite;
  readonly notifier: Notifier;
  readonly told: ToldLines;
}

/** What a run did in a project; `unfinished` leaves the rest to the next run of the day. */
export interface Reminded {
  readonly kind: 'notToday' | 'unfinished' | 'done';
  readonly told: number;
  /** People who could not be told. */
  readonly failed: number;
}

const nothing = (kind: Reminded['kind']): Reminded => ({ kind, told: 0, failed: 0 });

async function digestsFor(
  { lines, log }: Ports,
  { projectId }: Made,
  { lead }: RemindedProject,
  day: Day,
): Outcome<Digest[]> {
  const policy = await policyOf(log, projectId);
  if (!policy.ok) return policy;
  const { escalation, qualityManagers } = policy.value;
  const people = { ladder: escalation ?? usualLadder, qualityManagers, lead };
  return accepted(digestsOf(await lines.all(projectId, day), people));
}

/** Tells everybody in a project. A person who cannot be told keeps nobody else from it; a busy Jira is left alone. */
async function tellAll(ports: Ports, made: Made, day: Day, budget: RoundBudget): Outcome<Reminded> {
  const { projectId } = made;
  const project = await ports.site.project(projectId);
  if (!project.ok) return refusedByJira(project.refusal);
  const address = await ports.site.address();
  if (!address.ok) return refusedByJira(address.refusal);
  const digests = await digestsFor(ports, made, project.value, day);
  if (!digests.ok) return digests;
  const telling = { projectId, projectKey: project.value.key, address: address.value, day };
  let [told, failed] = [0, 0];
  for (const digest of digests.value) {
    if (!budget.allowsMore()) return accepted({ kind: 'unfinished', told, failed });
    const answer = await tell(ports, digest, telling);
    if (!answer.ok && answer.refusal.kind === 'busy') return refusedByJira(answer.refusal);
    if (!answer.ok) failed += 1;
    else if (answer.value === 'told') told += 1;
  }
  await ports.progresses.save(projectId, { day, step: 'done' });
  return accepted({ kind: 'done', told, failed });
}

const beginning = (day: Day): DigestProgress => ({ day, step: 'collecting', from: null });

/**
 * A project's digest of the day, as far as it is due and this run gets. The first run after the hour begins, later ones
 * go on where it stopped or make up for it; once it is done, the day is done.
 */
export const remind =
  (ports: Ports) =>
  async (made: Made, budget: RoundBudget): Outcome<Reminded> => {
    const day = digestDayAt(ports.clock.now());
    if (day === null) return accepted(nothing('notToday'));
    const last = await ports.progresses.find(made.projectId);
    const progress = last?.day === day ? last : beginning(day);
    if (progress.step === 'done') return accepted(nothing('done'));
    if (progress.step === 'collecting') {
      const isAll = await collect(ports, made, progress, budget);
      if (!isAll.ok) return refusedByJira(isAll.refusal);
      if (!isAll.value) return accepted(nothing('unfinished'));
    }
    return tellAll(ports, made, day, budget);
  };
