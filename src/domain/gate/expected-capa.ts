import type { QualityIssue } from '../weight';
import type { CapaExpectation, ProjectPolicy } from './policy';

/** A rule by which a project expects a CAPA. */
export type ExpectationId = CapaExpectation['rule'];

/** As every project starts out, in the order in which they are read out. */
const usualExpectations: readonly CapaExpectation[] = [
  { rule: 'criticalSeverity', isOn: true },
  { rule: 'potentiallyCritical', isOn: true },
  { rule: 'majorFromAudit', isOn: true },
  { rule: 'customerFacingMajor', isOn: true },
  { rule: 'recurrence', isOn: true, times: 2, months: 12 },
];

/** What the rules look at. */
export type Expecting = Pick<QualityIssue, 'workType' | 'severity' | 'triage'> & {
  readonly caseFile: Pick<QualityIssue['caseFile'], 'customerFacing' | 'relations'>;
};

/** The project's rules: those it says nothing about stand as usual. */
export const expectationsOf = ({
  expectations,
}: Pick<ProjectPolicy, 'expectations'>): CapaExpectation[] =>
  usualExpectations.map((usual) => ({
    ...usual,
    ...expectations.findLast(({ rule }) => rule === usual.rule),
  }));

/** How many earlier cases somebody confirmed this one to be a recurrence of. */
const recurredFrom = ({ caseFile }: Expecting): number =>
  caseFile.relations.filter(({ kind, verdict }) => kind === 'recurrence' && verdict === 'confirmed')
    .length;

const isMajor = ({ severity }: Expecting): boolean =>
  severity === 'major' || severity === 'critical';

const isFromAudit = ({ triage: { source } }: Expecting): boolean =>
  source === 'internalAudit' || source === 'externalAudit';

/** The recurrence of this issue counts once among those of its process, or as often as it is said to have been there. */
const recurrences = (issue: Expecting, others: number): number => {
  const own = recurredFrom(issue);
  return own === 0 ? 0 : Math.max(own, others + 1);
};

function applies(issue: Expecting, { rule, times = 2 }: CapaExpectation, others: number): boolean {
  switch (rule) {
    case 'criticalSeverity':
      return issue.severity === 'critical';
    case 'potentiallyCritical':
      return issue.triage.potentialSeverity === 'critical';
    case 'majorFromAudit':
      return isMajor(issue) && isFromAudit(issue);
    case 'customerFacingMajor':
      return isMajor(issue) && issue.caseFile.customerFacing === 'yes';
    case 'recurrence':
      return recurrences(issue, others) >= times;
  }
}

/**
 * The rules that expect a CAPA here; none where none does. `others`: how many other nonconformances of the same
 * process were recurrences within the rule's months, 0 where `recurrenceQuestion` has nothing to ask.
 */
export function expectedCapa(
  issue: Expecting,
  policy: Pick<ProjectPolicy, 'expectations'>,
  others: number,
): ExpectationId[] {
  if (issue.workType !== 'nonconformance') return [];
  return expectationsOf(policy)
    .filter((expectation) => expectation.isOn && applies(issue, expectation, others))
    .map(({ rule }) => rule);
}

/** What Jira has to be asked before the rules can be applied. */
export interface RecurrenceQuestion {
  readonly process: string;
  readonly months: number;
  /** More than so many make no difference. */
  readonly enough: number;
}

/** Null where the answer would change nothing: the rule is off, this is no recurrence, or it is one often enough. */
export function recurrenceQuestion(
  issue: Expecting,
  policy: Pick<ProjectPolicy, 'expectations'>,
): RecurrenceQuestion | null {
  const rule = expectationsOf(policy).find((expectation) => expectation.rule === 'recurrence');
  const own = recurredFrom(issue);
  const { process } = issue.triage;
  const { times = 2, months = 12 } = rule ?? {};
  const isOpen = issue.workType === 'nonconformance' && own > 0 && own < times;
  return rule?.isOn === true && isOpen && process !== null
    ? { process, months, enough: times - 1 }
    : null;
}
