import { accepted, refused } from '../../result';
import { actionPlanLimit } from '../action-plan';
import type { CaseHandling } from '../handling';
import { superseded } from './edit-list';

export const classAction: CaseHandling<'classAction'> = (
  file,
  { issue, strength, suggested },
  { actor, at },
) => {
  const classed = superseded(
    file.classed,
    { issue, strength, suggested, by: actor, at },
    (earlier) => earlier.issue.id === issue.id,
    actionPlanLimit,
  );
  return classed.ok ? accepted({ ...file, classed: classed.value }) : classed;
};

export const justifyWeak: CaseHandling<'justifyWeak'> = (file, { reason }, { actor, at }) =>
  accepted({ ...file, weakReason: { reason, by: actor, at } });

/** The first look at a page counts: planning it again later would hide that it had changed already. */
export const planDocument: CaseHandling<'planDocument'> = (
  file,
  { action, page, version, digest },
  { actor, at },
) => {
  const isPlanned = file.documents.some(
    (planned) => planned.action.id === action.id && planned.page === page,
  );
  if (isPlanned) return refused({ reason: 'alreadySo' });
  if (file.documents.length >= actionPlanLimit) return refused({ reason: 'full' });
  const planned = { action, page, version, digest, by: actor, at };
  return accepted({ ...file, documents: [...file.documents, planned] });
};

export const dropDocument: CaseHandling<'dropDocument'> = (file, { action, page }) => {
  const documents = file.documents.filter(
    (planned) => planned.action.id !== action.id || planned.page !== page,
  );
  return documents.length < file.documents.length
    ? accepted({ ...file, documents })
    : refused({ reason: 'itemMissing' });
};

export const explainExtension: CaseHandling<'explainExtension'> = (
  file,
  { issue, from, to, reason },
  { actor, at },
) => {
  const extensions = superseded(
    file.extensions,
    { issue, from, to, reason, by: actor, at },
    (earlier) => earlier.issue.id === issue.id && earlier.to === to,
    actionPlanLimit,
  );
  return extensions.ok ? accepted({ ...file, extensions: extensions.value }) : extensions;
};
