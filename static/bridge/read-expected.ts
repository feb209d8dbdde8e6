import * as z from 'zod/mini';
import type { Day } from '../../src/domain/calendar';
import type { CaseFacts } from '../../src/domain/gate/case-facts';
import {
  expectedCapa,
  recurrenceQuestion,
  type RecurrenceQuestion,
} from '../../src/domain/gate/expected-capa';
import type { ProjectPolicy } from '../../src/domain/gate/policy';
import type { IssueId, ProjectId } from '../../src/domain/id';
import { recurrencesJql } from '../../src/domain/triage/recurrences-jql';
import { readJira } from './jira';
import type { QualityRecord } from './quality-issue';
import { readSetup } from './setup';

const Found = z.object({ issues: z.array(z.unknown()) });

/** How many other recurrences of the process the viewer can see; null when Jira does not say. */
export async function countRecurrences(
  issue: { readonly id: IssueId; readonly projectId: ProjectId },
  question: RecurrenceQuestion,
  today: Day,
): Promise<number | null> {
  const setup = await readSetup(issue.projectId);
  if (!setup.ok || !setup.value) return null;
  const found = await readJira('/rest/api/3/search/jql', Found, {
    jql: recurrencesJql(setup.value, question, issue.id, today),
    fields: ['id'],
    maxResults: question.enough,
  });
  return found.ok ? found.value.issues.length : null;
}

/** The project's rules that expect a CAPA, as far as the viewer can see what they go by. */
export async function readExpected(
  record: QualityRecord,
  policy: ProjectPolicy,
  today: Day,
): Promise<Pick<CaseFacts, 'expected'>> {
  const question = recurrenceQuestion(record, policy);
  const others = question ? await countRecurrences(record, question, today) : 0;
  return { expected: others === null ? null : expectedCapa(record, policy, others) };
}
