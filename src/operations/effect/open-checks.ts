import { dayOf } from '../../domain/calendar';
import { criterionOf, observationOf, verdictOf } from '../../domain/case-file/criteria';
import { caseIn } from '../../domain/case-file/stored';
import { daysLater } from '../../domain/days';
import { storedIn } from '../../domain/causes/stored-in';
import type { AccountId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import { accepted } from '../../domain/result';
import { caseKeeping } from '../case/case-keeping';
import { causesKeeping } from '../causes/causes-keeping';
import type { CheckedCapa, CheckedCapas, OwnAccount } from '../ports/checks';
import { StorageUnavailable } from '../ports';
import { type Outcome, refuse, refusedByJira } from '../refusal';
import { openCheck, type OpenPorts } from './open-check';

export interface OpenChecksPorts extends OpenPorts {
  readonly capas: CheckedCapas;
  readonly own: OwnAccount;
}

/** What a run did in a project. */
export interface OpenedChecks {
  readonly opened: number;
  /** Those that could not be opened; the next run tries again. */
  readonly failed: number;
}

/**
 * Whether it is worth a closer look, as the properties tell at no cost: an app that counts by itself, days that can
 * have passed since the criterion was set, and nobody who has looked or judged.
 */
function couldBeDue({ properties }: CheckedCapa, now: Parameters<typeof dayOf>[0]): boolean {
  const file = caseIn(properties[caseKeeping.propertyKey])?.document;
  const revision = storedIn(properties[causesKeeping.propertyKey])?.document.revision;
  const criterion = file && criterionOf(file, revision ?? 1);
  if (!criterion || verdictOf(file, criterion.revision)) return false;
  const { measure, window, at } = criterion;
  if (measure.kind !== 'count' || measure.where !== 'project') return false;
  if (window?.unit !== 'days') return false;
  const earliest = daysLater(dayOf(at), 1 + Math.ceil(window.amount));
  const last = observationOf(file, criterion);
  return earliest <= dayOf(now) && (last === undefined || last.exposure.amount < window.amount);
}

/** One that cannot even be worked out is looked at, so that it is counted among the failed. */
function isWorthALook(...asked: Parameters<typeof couldBeDue>): boolean {
  try {
    return couldBeDue(...asked);
  } catch {
    return true;
  }
}

/** What is wrong with one CAPA keeps no other from opening; a storage that does not answer stops the run. */
async function openOne(...asked: Parameters<typeof openCheck>): ReturnType<typeof openCheck> {
  try {
    return await openCheck(...asked);
  } catch (thrown) {
    if (thrown instanceof StorageUnavailable) throw thrown;
    return refuse('unexpected', 'effect.checkFailed');
  }
}

/**
 * Opens the checks of a project whose day has come. What failed keeps nothing else from opening, a run that was missed
 * is made up for by the next, and one that comes twice does nothing twice.
 */
export const openChecks =
  (ports: OpenChecksPorts) =>
  async (made: Made, mayGoOn: () => boolean): Outcome<OpenedChecks> => {
    let actor: AccountId | undefined;
    let [opened, failed] = [0, 0];
    let from: string | null = null;
    do {
      const page = await ports.capas.page(made, from);
      if (!page.ok) return refusedByJira(page.refusal);
      for (const capa of page.value.capas) {
        if (!isWorthALook(capa, ports.clock.now())) continue;
        if (!mayGoOn()) return accepted({ opened, failed });
        if (actor === undefined) {
          const own = await ports.own.account();
          if (!own.ok) return refusedByJira(own.refusal);
          actor = own.value;
        }
        const done = await openOne(ports, capa, actor);
        if (!done.ok && done.refusal.code === 'busy') return done;
        if (!done.ok) failed += 1;
        else if (done.value === 'opened') opened += 1;
      }
      from = page.value.next;
    } while (from !== null && mayGoOn());
    return accepted({ opened, failed });
  };
