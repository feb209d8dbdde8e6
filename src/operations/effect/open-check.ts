import { openedCheckMail } from '../../contract/wording/case/opened-check-mail';
import { dayOf } from '../../domain/calendar';
import { isCheckDue } from '../../domain/effectiveness/check-due';
import { propose } from '../../domain/effectiveness/propose';
import { digestOfText } from '../../domain/digest';
import { type AccountId, CommandId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Counting } from '../ports/counting';
import type { CheckedCapa } from '../ports/checks';
import type { Notifier, ToldLines } from '../ports/reminders';
import type { Outcome } from '../refusal';
import { caseAtHand, type CaseAtHand } from './case-at-hand';
import { look } from './look';
import { type ObservePorts, recordLook } from './observe';
import { recordedCase } from './recorded-case';

export interface OpenPorts extends Omit<ObservePorts, 'counting'> {
  /** As the app: only queries that were narrowed to the CAPA's own project are counted by it. */
  readonly counting: Counting;
  readonly notifier: Notifier;
  readonly told: ToldLines;
}

/** The look with which a check opens: one for each criterion and each last day of its window. */
const commandIdOf = (criterion: string, to: string): CommandId =>
  CommandId.parse(digestOfText(`check of ${criterion} after ${to}`).slice(0, 20));

/** Tells the judge, once; the daily digest does not tell it again on the same day. A mail that fails loses nothing. */
async function tellJudge(
  { notifier, told, clock }: OpenPorts,
  { id, key, summary }: CheckedCapa,
  { criterion }: CaseAtHand,
  seen: Parameters<typeof propose>[1],
): Promise<void> {
  const { judge } = criterion;
  const day = dayOf(clock.now());
  const line = `verdictMissing:${id}:${criterion.id}`;
  if ((await told.claim(judge, day, [line])) === 'taken') return;
  const proposed = propose(criterion, seen, true);
  const mail = openedCheckMail({ key, summary }, criterion, seen, proposed);
  const sent = await notifier.tell(id, judge, mail);
  if (!sent.ok) await told.release(judge, day, [line]);
}

/**
 * Opens a CAPA's check when its days have passed: counts, puts what was counted on record, and tells the judge. Run
 * again, it finds that somebody has looked. A query that reaches beyond the project is left to its judge, whom the
 * daily digest tells.
 */
export async function openCheck(
  ports: OpenPorts,
  capa: CheckedCapa,
  actor: AccountId,
): Outcome<'opened' | 'notDue'> {
  const recorded = await recordedCase(ports, capa.id);
  if (!recorded.ok) return recorded;
  const found = await caseAtHand(ports, recorded.value);
  if (!found.ok) return found;
  const { criterion, file, window } = found.value;
  const today = dayOf(ports.clock.now());
  if (!isCheckDue(file, criterion, window, today) || window.kind !== 'days') {
    return accepted('notDue');
  }
  const { counting } = ports;
  const said = { exposure: null, failures: null };
  const seen = await look({ asUser: counting, asApp: counting }, found.value, today, said);
  if (!seen.ok) return seen;
  const id = commandIdOf(criterion.id, window.to);
  const stored = await recordLook(ports, { issueId: capa.id, id, actor }, seen.value);
  if (!stored.ok) return stored;
  await tellJudge(ports, capa, found.value, seen.value);
  return accepted('opened');
}
