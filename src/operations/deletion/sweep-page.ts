import type { Instant } from '../../domain/calendar';
import type { IssueId } from '../../domain/id';
import { appActor } from '../../domain/record/app-actor';
import { accepted } from '../../domain/result';
import type { KnownIssue } from '../ports/deletion';
import { refusedByJira, type Outcome } from '../refusal';
import { bury, type BuryPorts } from './bury';
import { recordEnd } from './record-end';

export interface Swept {
  readonly looked: number;
  readonly buried: number;
  readonly foundAgain: number;
}

export const nothingSwept: Swept = { looked: 0, buried: 0, foundAgain: 0 };

type Known = ReadonlyMap<IssueId, KnownIssue>;

/** In a project the app does not see, everything seems gone: it is let be until it is seen again, or never. */
async function mayBeGone({ there }: BuryPorts, known: KnownIssue | undefined): Outcome<boolean> {
  if (!known) return accepted(true);
  if (known.goneAt !== null) return accepted(false);
  const sees = await there.seesProject(known.state.project);
  return sees.ok ? sees : refusedByJira(sees.refusal);
}

async function buryMissing(
  ports: BuryPorts,
  missing: readonly IssueId[],
  known: Known,
): Outcome<number> {
  let buried = 0;
  for (const issue of missing) {
    const may = await mayBeGone(ports, known.get(issue));
    if (!may.ok) return may;
    if (!may.value) continue;
    const done = await bury(ports, { issue, notice: { by: 'search' }, last: null });
    if (!done.ok) return done;
    if (done.value === 'buried') buried += 1;
  }
  return accepted(buried);
}

async function welcomeBack(
  ports: BuryPorts,
  found: readonly { readonly issue: IssueId }[],
  known: Known,
): Outcome<number> {
  const back = found.filter(({ issue }) => (known.get(issue)?.goneAt ?? null) !== null);
  for (const { issue } of back) {
    const told = await recordEnd(ports, issue, { kind: 'foundAgain' }, appActor);
    if (!told.ok) return told;
  }
  return accepted(back.length);
}

/** Looks for some of the issues that have a history: notes how they look, buries those that are gone. */
export async function sweepPage(
  ports: BuryPorts,
  issues: readonly IssueId[],
  begunAt: Instant,
): Outcome<Swept> {
  const done = await ports.known.lookedAtSince(issues, begunAt);
  const asked = issues.filter((issue) => !done.has(issue));
  if (asked.length === 0) return accepted(nothingSwept);
  const found = await ports.there.look(asked);
  if (!found.ok) return refusedByJira(found.refusal);
  const known = new Map((await ports.known.of(asked)).map((each) => [each.issue, each]));
  const there = new Set(found.value.map(({ issue }) => issue));
  const missing = asked.filter((issue) => !there.has(issue));
  const back = await welcomeBack(ports, found.value, known);
  if (!back.ok) return back;
  await ports.known.saw(found.value, ports.clock.now());
  const buried = await buryMissing(ports, missing, known);
  if (!buried.ok) return buried;
  return accepted({ looked: asked.length, buried: buried.value, foundAgain: back.value });
}
