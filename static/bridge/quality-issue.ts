import type { Wire } from '../../src/contract/wire';
import { emptyCaseFile } from '../../src/domain/case-file/case-file';
import { caseFilePropertyKey, caseIn } from '../../src/domain/case-file/stored';
import type { QualityIssue } from '../../src/domain/weight';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { causesPropertyKey } from '../../src/domain/causes/stored';
import type { AccountId, IssueId, IssueKey, ProjectId } from '../../src/domain/id';
import type { Made } from '../../src/domain/provisioning/made';
import { gateFieldIds, gateFields } from '../../src/domain/quality-fields';
import { dispositionField } from './disposition-field';
import { type FoundCauses, foundCauses } from './found-causes';
import { IssueAnswer } from './issue-fields';
import { readJira } from './jira';
import { readSetup } from './setup';

interface LinkedRecord {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly status: string;
  /** The same by the transition table's name; null for one an admin put in. */
  readonly step: string | null;
}

/** A nonconformance or CAPA as its surfaces show it. */
export interface QualityRecord extends QualityIssue {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly projectId: ProjectId;
  readonly summary: string;
  /** The status by the transition table's name; null when an admin put in one of their own. */
  readonly status: string | null;
  readonly statusName: string;
  /** It reached an end: Jira counts its status among what is done. */
  readonly isDone: boolean;
  readonly issueTypeName: string;
  readonly assignee: AccountId | null;
  readonly causes: FoundCauses;
  /** What stands in the place of the case file was written past the log. */
  readonly isCaseForeign: boolean;
  /** The CAPAs of a nonconformance, the nonconformances of a CAPA. */
  readonly linked: readonly LinkedRecord[];
  /** What Jira's own field says of the disposition. */
  readonly dispositionField: ReturnType<typeof dispositionField>;
}

export type FoundRecord =
  | { readonly kind: 'record'; readonly record: QualityRecord }
  | { readonly kind: 'otherType'; readonly issueType: string }
  | { readonly kind: 'notSetUp' };

const stepIn = (statuses: Readonly<Record<string, string>>, id: string): string | null =>
  Object.entries(statuses).find(([, known]) => known === id)?.[0] ?? null;

function linkedOf(
  { fields }: IssueAnswer,
  made: Made,
  theirs: keyof Pick<Made['statuses'], 'capa' | 'nonconformance'>,
): LinkedRecord[] {
  return (fields.issuelinks ?? [])
    .filter(({ type }) => type.id === made.linkType.id)
    .flatMap(({ inwardIssue, outwardIssue }) => inwardIssue ?? outwardIssue ?? [])
    .map(({ id, key, fields: { summary, status } }) => ({
      id,
      key,
      summary,
      status: status.name,
      step: stepIn(made.statuses[theirs], status.id),
    }));
}

function foundRecord(answer: IssueAnswer, made: Made): FoundRecord {
  const { fields } = answer;
  const type = fields.issuetype.id;
  const workType =
    type === made.issueTypes.nonconformance
      ? 'nonconformance'
      : type === made.issueTypes.capa
        ? 'capa'
        : null;
  if (!workType) return { kind: 'otherType', issueType: fields.issuetype.name };
  const causes = foundCauses(answer.properties?.[causesPropertyKey]);
  const storedCase = caseIn(answer.properties?.[caseFilePropertyKey]);
  return {
    kind: 'record',
    record: {
      id: answer.id,
      key: answer.key,
      projectId: made.projectId,
      summary: fields.summary,
      workType,
      ...gateFields(made, fields),
      status: stepIn(made.statuses[workType], fields.status.id),
      statusName: fields.status.name,
      isDone: fields.status.statusCategory.key === 'done',
      issueTypeName: fields.issuetype.name,
      assignee: fields.assignee?.accountId ?? null,
      causes,
      document: causes.kind === 'stored' ? causes.stored.document : emptyCauseDocument,
      caseFile: storedCase?.document ?? emptyCaseFile,
      isCaseForeign: storedCase === null,
      linked: linkedOf(answer, made, workType === 'capa' ? 'nonconformance' : 'capa'),
      dispositionField: dispositionField(made, fields),
    },
  };
}

/** Reads an issue and its analysis in one call (and the project's set-up, once a browser session). */
export async function readRecord(issue: IssueId, project: ProjectId): Promise<Wire<FoundRecord>> {
  const setup = await readSetup(project);
  if (!setup.ok) return setup;
  if (!setup.value) return { ok: true, value: { kind: 'notSetUp' } };
  const asked = [
    'summary',
    'issuetype',
    'status',
    'assignee',
    'issuelinks',
    'duedate',
    setup.value.fields.disposition,
    ...gateFieldIds(setup.value),
  ];
  const path = `/rest/api/3/issue/${issue}?fields=${asked.join(',')}&properties=${causesPropertyKey},${caseFilePropertyKey}`;
  const answer = await readJira(path, IssueAnswer);
  return answer.ok ? { ok: true, value: foundRecord(answer.value, setup.value) } : answer;
}
