import type { Wire } from '../../../src/contract/wire';
import type { IssueId, ProjectId } from '../../../src/domain/id';
import type { TriageAnswers } from '../../../src/domain/triage/answers';
import { fieldChanges } from '../../../src/domain/triage/changes';
import { changeJira } from '../jira';
import { refusalOf } from '../refusals';
import { readSetup } from '../setup';

/** Puts what triage says otherwise into Jira's fields, as the viewer; Jira's history keeps what stood there. */
export async function writeFields(
  { id, projectId }: { readonly id: IssueId; readonly projectId: ProjectId },
  recorded: TriageAnswers,
  answers: TriageAnswers,
): Promise<Wire<null>> {
  const setup = await readSetup(projectId);
  if (!setup.ok) return setup;
  if (!setup.value) return { ok: false, refusal: refusalOf('refused', 'setup.missing') };
  const fields = fieldChanges(setup.value, recorded, answers);
  return Object.keys(fields).length === 0
    ? { ok: true, value: null }
    : changeJira(`/rest/api/3/issue/${id}`, { fields });
}
