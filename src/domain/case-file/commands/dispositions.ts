import { latestDayAt } from '../../calendar';
import { accepted, refused } from '../../result';
import { dispositionLimit } from '../disposition';
import type { CaseHandling } from '../handling';
import { added, changed } from './edit-list';

/** Records what becomes of what did not conform. */
export const dispose: CaseHandling<'dispose'> = (file, { disposition }, { at }) => {
  if (disposition.decidedOn > latestDayAt(at)) return refused({ reason: 'dayAhead' });
  const dispositions = added(file.dispositions, disposition, dispositionLimit);
  return dispositions.ok ? accepted({ ...file, dispositions: dispositions.value }) : dispositions;
};

/** Another decision is looked at again: the re-verification was of the earlier one. */
export const correctDisposition: CaseHandling<'correctDisposition'> = (
  file,
  { disposition },
  { at },
) => {
  if (disposition.decidedOn > latestDayAt(at)) return refused({ reason: 'dayAhead' });
  const dispositions = changed(file.dispositions, disposition.id, ({ kind, reverified }) => ({
    ...disposition,
    ...(reverified && kind === disposition.kind && { reverified }),
  }));
  return dispositions.ok ? accepted({ ...file, dispositions: dispositions.value }) : dispositions;
};

export const reverify: CaseHandling<'reverify'> = (file, { id, result, note }, { actor, at }) => {
  const dispositions = changed(file.dispositions, id, (disposition) =>
    disposition.kind === 'corrected'
      ? { ...disposition, reverified: { result, by: actor, at, note } }
      : 'nothingToReverify',
  );
  return dispositions.ok ? accepted({ ...file, dispositions: dispositions.value }) : dispositions;
};

/** Takes back what was written by mistake; what was put in force and lifted stays. */
export const withdraw: CaseHandling<'withdraw'> = (file, { what, id }) => {
  if (what === 'disposition') {
    const dispositions = file.dispositions.filter((disposition) => disposition.id !== id);
    return dispositions.length < file.dispositions.length
      ? accepted({ ...file, dispositions })
      : refused({ reason: 'itemMissing' });
  }
  const found = file.containments.find((containment) => containment.id === id);
  if (!found) return refused({ reason: 'itemMissing' });
  if (found.lifted) return refused({ reason: 'alreadyLifted' });
  return accepted({ ...file, containments: file.containments.filter((each) => each !== found) });
};
