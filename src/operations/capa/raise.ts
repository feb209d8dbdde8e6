import type { CauseId, IssueId, IssueReference } from '../../domain/id';
import { accepted } from '../../domain/result';
import { giveCommand, type GivingPorts } from '../causes/give-command';
import type { Configuration, FromJira, Person } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';
import { intentKey, turnFor, type IntentPorts, type Turn } from './intent';
import { join, part, type Joining } from './join';
import { newCapa } from './new-capa';
import { raiseSource, type RaiseSource } from './source';

export interface RaisePorts extends GivingPorts, IntentPorts {
  readonly configuration: Configuration;
  /** Whether the issue is there at all, for whomever. */
  readonly exists: (issue: IssueId) => FromJira<boolean>;
}

interface Raise {
  readonly issueId: IssueId;
  readonly root: CauseId;
  readonly summary: string;
}

/** Creates the CAPA. Only an answer that leaves no doubt gives the turn back; otherwise it is looked for later. */
async function create(
  { issues, intents }: RaisePorts,
  key: string,
  { intent }: Turn,
  issue: ReturnType<typeof newCapa>,
): Outcome<IssueReference> {
  const created = await issues.create(issue);
  if (created.ok) {
    await intents.advance(key, { ...intent, step: 'created', capa: created.value });
    return created;
  }
  if (created.refusal.kind !== 'unavailable') await intents.release(key);
  return refusedByJira(created.refusal, 'capa.notCreated');
}

/**
 * Whether a CAPA raised earlier was deleted since. One that only this person may not see was not; and an app
 * that is kept out of the project, where it does not see the nonconformance either, cannot tell.
 */
async function isGone(
  ports: RaisePorts,
  { issue }: RaiseSource,
  capa: IssueReference,
): Outcome<boolean> {
  const seen = await ports.issues.read(capa.id);
  if (seen.ok) return accepted(false);
  if (seen.refusal.kind !== 'notFound') return refusedByJira(seen.refusal);
  const exists = await ports.exists(capa.id);
  if (!exists.ok) return refusedByJira(exists.refusal);
  if (exists.value) return accepted(false);
  const sees = await ports.exists(issue.id);
  return sees.ok ? accepted(sees.value) : refusedByJira(sees.refusal);
}

/** A CAPA that was raised and joined; somebody may have taken it off its root cause since. */
async function tiedAgain(
  ports: RaisePorts,
  { issue, root }: RaiseSource,
  capa: IssueReference,
  person: Person,
): Outcome<{ capa: IssueReference }> {
  if (root.actions.some(({ id }) => id === capa.id)) return accepted({ capa });
  const command = { kind: 'linkAction', id: root.id, issue: capa } as const;
  const on = { issueId: issue.id, person, whenClosed: 'record' } as const;
  const tied = await giveCommand(ports, on, command, 'actionTaken');
  return tied.ok ? accepted({ capa }) : tied;
}

/**
 * Raises a CAPA from a root cause. Where it stopped is kept, so that a second click, a second person or a run
 * after a crash ends with the same CAPA; one that was deleted since makes room for another. A closed
 * nonconformance may still be corrected: the link to the CAPA is the one thing its analysis then takes on.
 */
export const raiseCapa =
  (ports: RaisePorts) =>
  async (raise: Raise, person: Person): Outcome<{ capa: IssueReference }> => {
    const source = await raiseSource(ports, raise.issueId, raise.root);
    if (!source.ok) return source;
    const key = intentKey(raise.issueId, raise.root);
    const turn = await turnFor(ports, key, source.value.facts.projectId);
    if (!turn.ok) return turn;
    const { intent } = turn.value;
    const { token } = intent;
    const joining = (capa: IssueReference): Joining => ({
      source: source.value,
      capa,
      token,
      actor: person.account,
    });

    if (turn.value.kind === 'exists') {
      const { capa } = turn.value;
      const gone = await isGone(ports, source.value, capa);
      if (!gone.ok) return gone;
      if (gone.value) {
        const parted = await part(ports, joining(capa));
        if (!parted.ok) return parted;
        await ports.intents.release(key);
        return refuse('conflict', 'capa.deletedMeanwhile', { data: { key: capa.key } });
      }
      if (intent.step === 'done') return tiedAgain(ports, source.value, capa, person);
    }
    const capa =
      turn.value.kind === 'exists'
        ? accepted(turn.value.capa)
        : await create(ports, key, turn.value, newCapa(source.value, raise.summary, token));
    if (!capa.ok) return capa;
    const joined = await join(ports, joining(capa.value));
    if (!joined.ok) return joined;
    await ports.intents.advance(key, { ...intent, step: 'done', capa: capa.value });
    return accepted({ capa: capa.value });
  };
