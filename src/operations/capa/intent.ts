import type { CauseId, IssueId, IssueReference, ProjectId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Clock, Issues, RaiseIntent, RaiseIntents } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';

/** How long Jira's index may need to show an issue; until then nobody starts over. */
const settlingSeconds = 60;

export interface IntentPorts {
  readonly issues: Issues;
  readonly intents: RaiseIntents;
  readonly clock: Clock;
  readonly newToken: () => string;
}

/** A CAPA that exists already, or the right to create it, which one caller has at a time. */
export type Turn =
  | { readonly kind: 'exists'; readonly intent: RaiseIntent; readonly capa: IssueReference }
  | { readonly kind: 'create'; readonly intent: RaiseIntent };

export const intentKey = (issue: IssueId, root: CauseId): string => `capa:${issue}:${root}`;

const beingRaised = (retryAfterSeconds: number) =>
  refuse('busy', 'capa.beingRaised', { data: { retryAfterSeconds } });

async function begin({ intents, clock, newToken }: IntentPorts, key: string): Outcome<Turn> {
  const intent: RaiseIntent = { token: newToken(), startedAt: clock.now(), step: 'creating' };
  return (await intents.claim(key, intent)) ? accepted({ kind: 'create', intent }) : beingRaised(2);
}

/** Of several that waited, one goes on: the moment the lost try began can be claimed once. */
const takenOver = (key: string, { startedAt }: RaiseIntent): string => `${key}:${startedAt}`;

/** The last try there was: one that died while it took over is on record only under what it claimed. */
async function lastTry(
  intents: RaiseIntents,
  key: string,
  intent: RaiseIntent,
): Promise<RaiseIntent> {
  const next = await intents.find(takenOver(key, intent));
  return next ? lastTry(intents, key, next) : intent;
}

/** Somebody began and was not heard of again: looks for what came of it before anybody starts over. */
async function takeUp(
  { issues, intents, clock }: IntentPorts,
  key: string,
  intent: RaiseIntent,
  projectId: ProjectId,
): Outcome<Turn> {
  const found = await issues.createdFor(intent.token, projectId);
  if (!found.ok) return refusedByJira(found.refusal);
  if (found.value) {
    const created: RaiseIntent = { ...intent, step: 'created', capa: found.value };
    await intents.advance(key, created);
    return accepted({ kind: 'exists', intent: created, capa: found.value });
  }
  const lost = await lastTry(intents, key, intent);
  const now = clock.now();
  const waited = (Date.parse(now) - Date.parse(lost.startedAt)) / 1000;
  if (waited < settlingSeconds) return beingRaised(Math.ceil(settlingSeconds - waited));
  const again: RaiseIntent = { token: intent.token, startedAt: now, step: 'creating' };
  if (!(await intents.claim(takenOver(key, lost), again))) return beingRaised(2);
  await intents.advance(key, again);
  return accepted({ kind: 'create', intent: again });
}

/** Whose turn it is to create the CAPA of this root cause, or the CAPA when there is one. */
export async function turnFor(
  ports: IntentPorts,
  key: string,
  projectId: ProjectId,
): Outcome<Turn> {
  const intent = await ports.intents.find(key);
  if (!intent) return begin(ports, key);
  if (intent.step === 'creating') return takeUp(ports, key, intent, projectId);
  return accepted({ kind: 'exists', intent, capa: intent.capa });
}
