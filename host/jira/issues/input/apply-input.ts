import type { Issue } from '../../model/issue.ts';
import type { Project } from '../../model/project.ts';
import type { Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import { issueFieldOf } from '../fields/field-of.ts';
import type { Verb } from '../fields/issue-field.ts';
import type { FieldErrors } from './field-errors.ts';
import type { IssueInput } from './issue-input.ts';

export interface InputPlace {
  site: JiraSite;
  caller: Caller;
  project: Project;
  /** Whether the field is on the screen in question and carried by the work type. */
  isSettable(fieldId: string): boolean;
}

/** Comments and links come along with an issue's fields but are not kept in it. */
const companions = new Set(['comment', 'issuelinks']);

const verbs: readonly Verb[] = ['set', 'add', 'remove'];

interface Step {
  fieldId: string;
  verb: string;
  value: unknown;
}

function stepsOf({ fields = {}, update = {} }: IssueInput, errors: FieldErrors): Step[] {
  const sets = Object.entries(fields).map(([fieldId, value]) => ({ fieldId, verb: 'set', value }));
  const updates = Object.entries(update).flatMap(([fieldId, operations]) => {
    if (fieldId in fields)
      errors.add(fieldId, `Field '${fieldId}' cannot be in both 'fields' and 'update'.`);
    return operations.flatMap((operation) =>
      Object.entries(operation).map(([verb, value]) => ({ fieldId, verb, value })),
    );
  });
  return [...sets, ...updates].filter(({ fieldId }) => !companions.has(fieldId));
}

function take(issue: Issue, step: Step, place: InputPlace, errors: FieldErrors): Issue {
  const { fieldId, value } = step;
  const field = place.site.fields.get(fieldId);
  const issueField = field ? issueFieldOf(field) : undefined;
  if (!field || !issueField || !place.isSettable(fieldId)) {
    errors.add(
      fieldId,
      `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`,
    );
    return issue;
  }
  const verb = verbs.find((known) => known === step.verb);
  if (!verb) {
    errors.add(fieldId, `Field does not support operation '${step.verb}'`);
    return issue;
  }
  return errors.attempt(() => issueField.apply(issue, verb, value, { ...place, field }), issue);
}

/** The issue with every field of the request set. What is refused goes to `errors`. */
export function applyInput(
  issue: Issue,
  input: IssueInput,
  place: InputPlace,
  errors: FieldErrors,
): Issue {
  return stepsOf(input, errors).reduce(
    (changed, step) => take(changed, step, place, errors),
    issue,
  );
}
