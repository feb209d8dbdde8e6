import { fault, type Fault } from './fault.ts';
import type { TransitionPayload, WorkflowContent } from './payload.ts';

function checkEnds(transition: TransitionPayload, references: ReadonlySet<string>): Fault[] {
  const { id, type, links, toStatusReference } = transition;
  const from = links.flatMap((link) => link.fromStatusReference ?? []);
  const complain = (code: string, message: string) =>
    fault('TRANSITION', code, message, { transitionId: id });
  const faults: Fault[] = [];
  if (type === 'DIRECTED' && from.length === 0)
    faults.push(complain('MISSING_LINKS', 'A directed transition must come from a status.'));
  if (type !== 'DIRECTED' && links.length > 0)
    faults.push(complain('INVALID_LINKS', 'Only a directed transition comes from a status.'));
  for (const reference of [toStatusReference, ...from])
    if (!references.has(reference))
      faults.push(
        complain('STATUS_REFERENCE_NOT_FOUND', `The workflow has no status '${reference}'.`),
      );
  return faults;
}

/** Exactly one way in, every id once, and no way to or from a status the workflow lacks. */
export function checkTransitions(workflow: WorkflowContent, known: ReadonlySet<string>): Fault[] {
  const uses = workflow.statuses.map(({ statusReference }) => statusReference);
  const unknown = uses
    .filter((reference) => !known.has(reference))
    .map((statusReference) =>
      fault(
        'STATUS',
        'STATUS_REFERENCE_NOT_FOUND',
        `The status reference '${statusReference}' is not among the statuses.`,
        { statusReference },
      ),
    );
  const initial = workflow.transitions.filter(({ type }) => type === 'INITIAL').length;
  const counted =
    initial === 1
      ? []
      : [
          fault(
            'WORKFLOW',
            'INITIAL_TRANSITION_COUNT',
            'A workflow must have exactly one initial transition.',
          ),
        ];
  const doubled = workflow.transitions
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) !== index)
    .map(({ id }) =>
      fault('TRANSITION', 'NON_UNIQUE_TRANSITION_ID', 'You must use a unique transition ID.', {
        transitionId: id,
      }),
    );
  const references = new Set(uses);
  const ends = workflow.transitions.flatMap((transition) => checkEnds(transition, references));
  return [...unknown, ...counted, ...doubled, ...ends];
}
