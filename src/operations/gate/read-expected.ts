import type { Day } from '../../domain/calendar';
import type { CaseFacts } from '../../domain/gate/case-facts';
import { expectedCapa, recurrenceQuestion } from '../../domain/gate/expected-capa';
import type { ProjectPolicy } from '../../domain/gate/policy';
import type { IssueId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import { accepted } from '../../domain/result';
import type { QualityIssue } from '../../domain/weight';
import type { Recurrences } from '../ports/recurrences';
import { refusedByJira, type Outcome } from '../refusal';

interface Asked {
  readonly issueId: IssueId;
  readonly made: Made;
  readonly quality: QualityIssue;
}

/** The project's rules that expect a CAPA; Jira is asked only where the number of recurrences decides. */
export async function readExpected(
  recurrences: Recurrences,
  { issueId, made, quality }: Asked,
  policy: ProjectPolicy,
  today: Day,
): Outcome<Pick<CaseFacts, 'expected'>> {
  const question = recurrenceQuestion(quality, policy);
  if (!question) return accepted({ expected: expectedCapa(quality, policy, 0) });
  const others = await recurrences.count(made, question, issueId, today);
  return others.ok
    ? accepted({ expected: expectedCapa(quality, policy, others.value) })
    : refusedByJira(others.refusal);
}
