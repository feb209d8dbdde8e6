import { accepted, refused } from '../../result';
import type { CaseHandling } from '../handling';
import { overrideLimit, relationLimit } from '../triage';
import { superseded } from './edit-list';

export const sayCustomerFacing: CaseHandling<'sayCustomerFacing'> = (file, { answer }) => {
  const after = { ...file };
  delete after.customerFacing;
  return accepted(answer === null ? after : { ...after, customerFacing: answer });
};

export const listLots: CaseHandling<'listLots'> = (file, { lots }) =>
  accepted({ ...file, lots: [...new Set(lots.map((lot) => lot.trim()))] });

/** The last answer about an issue stands; the log keeps the earlier ones. */
export const relate: CaseHandling<'relate'> = (
  file,
  { issue, relation, verdict, note },
  { actor, at },
) => {
  const relations = superseded(
    file.relations,
    { issue, kind: relation, verdict, note, by: actor, at },
    (earlier) => earlier.issue.id === issue.id && earlier.kind === relation,
    relationLimit,
  );
  return relations.ok ? accepted({ ...file, relations: relations.value }) : relations;
};

export const overrideCapa: CaseHandling<'overrideCapa'> = (
  file,
  { rules, reason },
  { actor, at },
) => {
  if (file.overrides.length >= overrideLimit) return refused({ reason: 'full' });
  return accepted({
    ...file,
    overrides: [...file.overrides, { rules, reason, by: actor, at }],
  });
};
