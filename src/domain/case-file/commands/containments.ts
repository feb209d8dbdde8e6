import { latestDayAt } from '../../calendar';
import { accepted } from '../../result';
import { containmentLimit } from '../containment';
import type { CaseHandling } from '../handling';
import { added, changed } from './edit-list';

/** Puts a containment in force. */
export const contain: CaseHandling<'contain'> = (file, { containment }) => {
  const containments = added(file.containments, containment, containmentLimit);
  return containments.ok ? accepted({ ...file, containments: containments.value }) : containments;
};

/** Other words for it. Whether it holds was found out about the earlier ones, and is asked again. */
export const correctContainment: CaseHandling<'correctContainment'> = (file, { containment }) => {
  const containments = changed(file.containments, containment.id, ({ verified, lifted, what }) => {
    if (lifted) return 'alreadyLifted';
    return { ...containment, ...(verified && what === containment.what && { verified }) };
  });
  return containments.ok ? accepted({ ...file, containments: containments.value }) : containments;
};

/** Somebody looked whether it holds; of what was lifted since, whether it had held. */
export const verifyContainment: CaseHandling<'verifyContainment'> = (
  file,
  { id, note },
  { actor, at },
) => {
  const containments = changed(file.containments, id, (containment) => ({
    ...containment,
    verified: { by: actor, at, note },
  }));
  return containments.ok ? accepted({ ...file, containments: containments.value }) : containments;
};

export const liftContainment: CaseHandling<'liftContainment'> = (
  file,
  { id, on, note },
  { actor, at },
) => {
  const containments = changed(file.containments, id, (containment) => {
    if (containment.lifted) return 'alreadyLifted';
    if (on < containment.from) return 'liftedBeforeBegun';
    if (on > latestDayAt(at)) return 'dayAhead';
    return { ...containment, lifted: { on, by: actor, at, note } };
  });
  return containments.ok ? accepted({ ...file, containments: containments.value }) : containments;
};
