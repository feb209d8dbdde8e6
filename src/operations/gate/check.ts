import { gateOf, usualCircumstances, type Gate } from '../../domain/blockers';
import { dayOf } from '../../domain/calendar';
import { emptyCaseFile } from '../../domain/case-file/case-file';
import { emptyCauseDocument, type CauseDocument } from '../../domain/causes/document';
import type { IssueKey } from '../../domain/id';
import { transitionOf, type GatedWorkType } from '../../domain/next-transitions';
import { untriaged } from '../../domain/nonconformance/triage-fields';
import { gateFields } from '../../domain/quality-fields';
import { accepted } from '../../domain/result';
import { caseKeeping } from '../case/case-keeping';
import { causesKeeping } from '../causes/causes-keeping';
import type { Configuration, Issues, RecordLog } from '../ports';
import { loadRecorded } from '../record/load';
import { refuse, refusedByJira, type Outcome } from '../refusal';
import { readCircumstances, type CircumstancePorts } from './circumstances';

interface Ports extends CircumstancePorts {
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
 * Decides whether a transition may be taken. It judges the analysis and the case file the log holds: a property that
 * lags behind is passed over, one that was changed past the log is refused until somebody settles it.
 */
export const checkGate =
  (ports: Ports) =>
  async ({ issue, workType, transition }: Question): Outcome<CheckedGate> => {
    const { issues, log, configuration, clock } = ports;
    const asked = transitionOf(workType, transition);
    if (!asked) return refuse('invalid', 'gate.unknownTransition');
    if (asked.rules.length === 0) {
      const free = {
        workType,
        severity: null,
        capaNeeded: 'undecided',
        triage: untriaged,
      } as const;
      const documents = { document: emptyCauseDocument, caseFile: emptyCaseFile };
      const today = usualCircumstances(dayOf(clock.now()));
      const gate = gateOf({ ...free, ...documents }, transition, today);
      return accepted({ gate, document: emptyCauseDocument });
    }
    const read = await issues.read(issue, 'fields');
    if (!read.ok) return refusedByJira(read.refusal);
    const { id, projectId, fields, properties } = read.value;
    const made = await configuration.of(projectId);
    if (!made) return refuse('refused', 'setup.missing');
    const [causes, file] = await Promise.all([
      loadRecorded(log, causesKeeping, id, properties[causesKeeping.propertyKey]),
      loadRecorded(log, caseKeeping, id, properties[caseKeeping.propertyKey]),
    ]);
    if (!causes.ok) return causes;
    if (!file.ok) return file;
    if (causes.value.standing === 'foreign') return refuse('conflict', 'causes.foreignChange');
    if (file.value.standing === 'foreign') return refuse('conflict', 'case.foreignChange');
    const { document } = causes.value.state;
    const caseFile = file.value.state.document;
    const quality = { workType, document, caseFile, ...gateFields(made, fields) };
    const judged = { issueId: id, made, quality, transition: asked };
    const circumstances = await readCircumstances(ports, judged);
    if (!circumstances.ok) return circumstances;
    return accepted({ gate: gateOf(quality, transition, circumstances.value), document });
  };
