import { actionFactsOf, type ActionAnswers } from '../../domain/actions/action-facts';
import { actingOn } from '../../domain/causes/acting-on';
import type { IssueId } from '../../domain/id';
import type { Made } from '../../domain/provisioning/made';
import type { OpenCase } from '../../domain/reminders/open-case';
import { accepted } from '../../domain/result';
import type { FromJira } from '../ports';
import type { ActionReader } from '../ports/action-answers';
import type { FoundCase } from '../ports/reminders';
import { readCase, stepOf, type ReadCase } from './found-case';

/** Histories of as many issues come with one question. */
const mostAtOnce = 1000;

/** What has to be asked about a case: what acts on its causes, and its own due date where it has one. */
const askedOf = ({ id, document, hasDueDate }: ReadCase): IssueId[] => [
  ...(hasDueDate ? [id] : []),
  ...actingOn(document, []).map((action) => action.id),
];

async function answersAbout(
  actions: ActionReader,
  issues: readonly IssueId[],
): FromJira<ActionAnswers> {
  const all: {
    issues: ActionAnswers['issues'][number][];
    histories: ActionAnswers['histories'][number][];
  } = { issues: [], histories: [] };
  for (let at = 0; at < issues.length; at += mostAtOnce) {
    const answers = await actions.read(issues.slice(at, at + mostAtOnce));
    if (!answers.ok) return answers;
    all.issues.push(...answers.value.issues);
    all.histories.push(...answers.value.histories);
  }
  return accepted(all);
}

function withFacts(made: Made, answers: ActionAnswers, read: ReadCase): OpenCase {
  const acting = actingOn(read.document, []);
  const capaType = made.issueTypes.capa;
  const ids = new Set(acting.map(({ id }) => id));
  return {
    ...read,
    facts: actionFactsOf(read.id, acting, answers, capaType),
    capas: answers.issues
      .filter(({ id, fields }) => ids.has(id) && fields.issuetype.id === capaType)
      .map(({ fields }) => ({ step: stepOf(made, 'capa', fields.status.id) })),
  };
}

/** The cases of a page with what acts on their causes, all asked about at once. */
export async function openCasesOf(
  actions: ActionReader,
  made: Made,
  found: readonly FoundCase[],
): FromJira<OpenCase[]> {
  const cases = found.flatMap((each) => readCase(made, each) ?? []);
  const asked = [...new Set(cases.flatMap(askedOf))];
  const answers = await answersAbout(actions, asked);
  if (!answers.ok) return answers;
  return accepted(cases.map((each) => withFacts(made, answers.value, each)));
}
