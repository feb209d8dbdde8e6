import { accepted } from '../../result';
import { candidateName, elsewhereLimit } from '../elsewhere';
import type { CaseHandling } from '../handling';
import { superseded } from './edit-list';

export const answerElsewhere: CaseHandling<'answerElsewhere'> = (
  file,
  { candidate, answer, note },
  { actor, at },
) => {
  const name = candidateName(candidate);
  const elsewhere = superseded(
    file.elsewhere,
    { candidate, answer, note, by: actor, at },
    (earlier) => candidateName(earlier.candidate) === name,
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
