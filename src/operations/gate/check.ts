import { gateOf, type Gate } from '../../domain/blockers';
import { emptyCauseDocument, type CauseDocument } from '../../domain/causes/document';
import type { IssueKey } from '../../domain/id';
import { transitionOf, type GatedWorkType } from '../../domain/next-transitions';
import { gateFields } from '../../domain/quality-fields';
import { accepted } from '../../domain/result';
import { loadRecorded } from '../causes/load';
import type { Configuration, Issues, RecordLog } from '../ports';
import { refuse, refusedByJira, type Outcome } from '../refusal';

interface Ports {
  readonly issues: Issues;
  readonly log: RecordLog;
  readonly configuration: Configuration;
}

interface Question {
  readonly issue: IssueKey;
  readonly workType: GatedWorkType;
  readonly transition: string;
}

export interface CheckedGate {
  readonly gate: Gate;
  readonly document: CauseDocument;
}

/**
 * Decides whether a transition may be taken. It judges the analysis the log holds: a property that lags behind
 * is passed over, one that was changed past the log is refused until somebody settles it.
 */
export const checkGate =
  ({ issues, log, configuration }: Ports) =>
  async ({ issue, workType, transition }: Question): Outcome<CheckedGate> => {
    const asked = transitionOf(workType, transition);
    if (!asked) return refuse('invalid', 'gate.unknownTransition');
    if (asked.rules.length === 0) {
      const free = { workType, severity: null, capaNeeded: 'undecided' } as const;
      const gate = gateOf({ ...free, document: emptyCauseDocument }, transition);
      return accepted({ gate, document: emptyCauseDocument });
    }
    const read = await issues.read(issue, 'fields');
    if (!read.ok) return refusedByJira(read.refusal);
    const { id, projectId, fields, causes } = read.value;
    const made = await configuration.of(projectId);
    if (!made) return refuse('refused', 'setup.missing');
    const recorded = await loadRecorded(log, id, causes);
    if (!recorded.ok) return recorded;
    if (recorded.value.standing === 'foreign') return refuse('conflict', 'causes.foreignChange');
    const { document } = recorded.value.state;
    const gate = gateOf({ workType, document, ...gateFields(made, fields) }, transition);
    return accepted({ gate, document });
  };
