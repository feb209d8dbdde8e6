import { accepted } from '../../result';
import { candidateName, elsewhereLimit } from '../elsewhere';
import type { CaseHandling } from '../handling';
import { superseded } from './edit-list';

/** Another answer takes the place of the earlier one; the issue made for it stays with the place it looks after. */
export const answerElsewhere: CaseHandling<'answerElsewhere'> = (
  file,
  { candidate, answer, note, check },
  { actor, at },
) => {
  const name = candidateName(candidate);
  const isSame = (earlier: { readonly candidate: typeof candidate }) =>
    candidateName(earlier.candidate) === name;
  const kept = check ?? file.elsewhere.find(isSame)?.check;
  const elsewhere = superseded(
    file.elsewhere,
    { candidate, answer, note, ...(kept && { check: kept }), by: actor, at },
    isSame,
    elsewhereLimit,
  );
  return elsewhere.ok ? accepted({ ...file, elsewhere: elsewhere.value }) : elsewhere;
};

export const answerAdverseEffect: CaseHandling<'answerAdverseEffect'> = (
  file,
  { answer, note },
  { actor, at },
) => accepted({ ...file, adverseEffect: { answer, note, by: actor, at } });

export const answerSystemChange: CaseHandling<'answerSystemChange'> = (
  file,
  { answer, note },
  { actor, at },
) => accepted({ ...file, systemChange: { answer, note, by: actor, at } });
