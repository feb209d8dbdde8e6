import type { Cause } from '../../domain/causes/cause';
import type { CauseDocument } from '../../domain/causes/document';
import { causeOf } from '../../domain/causes/outline';
import type { CauseId, IssueId, IssueReference } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import { accepted } from '../../domain/result';
import { causesKeeping } from '../causes/causes-keeping';
import { loadRecorded } from '../record/load';
import type { Configuration, IssueFacts, Issues, RecordLog } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';

/** What a CAPA is raised from. */
export interface RaiseSource {
  readonly issue: IssueReference;
  readonly facts: IssueFacts;
  readonly made: Made;
  readonly document: CauseDocument;
  readonly root: Cause;
}

interface Ports {
  readonly issues: Issues;
  readonly log: RecordLog;
  readonly configuration: Configuration;
}

function namedRoot(document: CauseDocument, id: CauseId): Awaited<Outcome<Cause>> {
  const cause = causeOf(document, id);
  if (!cause) return refuse('notFound', 'capa.rootMissing');
  if (!cause.root) return refuse('refused', 'capa.rootNotNamed');
  if (cause.text.trim() === '') return refuse('refused', 'capa.rootWithoutText');
  return accepted(cause);
}

/** The nonconformance as the user sees it and its root cause as the log has it. */
export async function raiseSource(
  { issues, log, configuration }: Ports,
  issueId: IssueId,
  rootId: CauseId,
): Outcome<RaiseSource> {
  const read = await issues.read(issueId, 'fields');
  if (!read.ok) return refusedByJira(read.refusal);
  const facts = read.value;
  const made = await configuration.of(facts.projectId);
  if (!made) return refuse('refused', 'setup.missing');
  if (facts.issueTypeId !== made.issueTypes.nonconformance) {
    return refuse('refused', 'capa.notFromNonconformance');
  }
  const recorded = await loadRecorded(
    log,
    causesKeeping,
    issueId,
    facts.properties[causesKeeping.propertyKey],
  );
  if (!recorded.ok) return recorded;
  if (recorded.value.standing === 'foreign') return refuse('conflict', 'causes.foreignChange');
  const { document } = recorded.value.state;
  const root = namedRoot(document, rootId);
  if (!root.ok) return root;
  const issue = { id: facts.id, key: facts.key };
  return accepted({ issue, facts, made, document, root: root.value });
}
