import type { IssueId, IssueReference } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { Configuration, IssueFacts, Issues } from '../ports';
import type { RelatedIssues } from '../ports/related-issues';
import { refusedByJira, type Outcome } from '../refusal';

interface Ports {
  readonly issues: Issues;
  readonly configuration: Configuration;
  readonly related: RelatedIssues;
}

async function asCapa(
  { issues, configuration }: Ports,
  issue: IssueId,
): Outcome<IssueReference | null> {
  const read = await issues.read(issue);
  if (!read.ok) {
    return read.refusal.kind === 'notFound' ? accepted(null) : refusedByJira(read.refusal);
  }
  const { id, key, projectId, issueTypeId } = read.value;
  const made = await configuration.of(projectId);
  return accepted(made?.issueTypes.capa === issueTypeId ? { id, key } : null);
}

/** The CAPAs that were to prevent it, as far as the person may browse them: the issue itself, or what corrects it. */
export async function capasOf(ports: Ports, facts: IssueFacts): Outcome<IssueReference[]> {
  const { id, key, projectId, issueTypeId } = facts;
  const made = await ports.configuration.of(projectId);
  if (!made) return accepted([]);
  if (issueTypeId === made.issueTypes.capa) return accepted([{ id, key }]);
  if (issueTypeId !== made.issueTypes.nonconformance) return accepted([]);
  const linked = await ports.related.linkedBy(made.linkType.id, id);
  if (!linked.ok) return refusedByJira(linked.refusal);
  const capas: IssueReference[] = [];
  for (const other of linked.value) {
    const capa = await asCapa(ports, other.id);
    if (!capa.ok) return capa;
    if (capa.value) capas.push(capa.value);
  }
  return accepted(capas);
}
