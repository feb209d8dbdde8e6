import { accepted, refused } from '../../result';
import type { CaseHandling } from '../handling';

/** It did not come back after all: the verdict stands again as it was given. The log keeps both. */
export const withdrawContradiction: CaseHandling<'withdrawContradiction'> = (
  file,
  { verdict, issue },
) => {
  const contradictions = file.contradictions.filter(
    (known) => known.verdict !== verdict || known.issue.id !== issue.id,
  );
  return contradictions.length === file.contradictions.length
    ? refused({ reason: 'itemMissing' })
    : accepted({ ...file, contradictions });
};
