import { accepted, refused } from '../../result';
import type { CaseFile } from '../case-file';
import { criterionOf, verdictOf } from '../criteria';
import {
  type Criterion,
  contradictionLimit,
  criterionLimit,
  observationLimit,
  verdictLimit,
} from '../effectiveness';
import type { CaseHandling } from '../handling';
import { added } from './edit-list';

/** A count is compared with how it was before, in the same unit; trials are counted by themselves. */
function isWhole({ measure, baseline, window, target }: Omit<Criterion, 'by' | 'at'>): boolean {
  if (measure.kind === 'challenge') {
    return baseline === null && window === null && target < measure.trials;
  }
  return baseline !== null && window !== null && baseline.exposure.unit === window.unit;
}

/** Neither one that has passed, nor one that no verdict could have begun. */
function isAtHand({ criteria, verdicts }: CaseFile, wanted: number): boolean {
  const newest = Math.max(0, ...criteria.map(({ revision }) => revision));
  const judged = Math.max(0, ...verdicts.map(({ revision }) => revision));
  return newest <= wanted && wanted <= judged + 1;
}

/** Says what would prove it. Whoever replaces a criterion says why; after the verdict it is settled. */
export const setCriterion: CaseHandling<'setCriterion'> = (file, { criterion }, { actor, at }) => {
  if (!isWhole(criterion)) return refused({ reason: 'criterionIncomplete' });
  if (!isAtHand(file, criterion.revision)) return refused({ reason: 'revisionPassed' });
  if (verdictOf(file, criterion.revision)) return refused({ reason: 'judged' });
  if (file.criteria.some(({ id }) => id === criterion.id)) return refused({ reason: 'idTaken' });
  const isReplaced = criterionOf(file, criterion.revision) !== undefined;
  if (isReplaced && criterion.reason === undefined) return refused({ reason: 'reasonMissing' });
  const criteria = added(file.criteria, { ...criterion, by: actor, at }, criterionLimit);
  return criteria.ok ? accepted({ ...file, criteria: criteria.value }) : criteria;
};

/** Puts a count on record. The oldest make room: what a verdict rests on is kept with the verdict. */
export const observe: CaseHandling<'observe'> = (file, { observation }, { actor, at }) => {
  if (!file.criteria.some(({ id }) => id === observation.criterion)) {
    return refused({ reason: 'criterionMissing' });
  }
  const observations = [...file.observations, { ...observation, by: actor, at }];
  return accepted({ ...file, observations: observations.slice(-observationLimit) });
};

/** One verdict ends a revision, for or against. */
export const judgeEffect: CaseHandling<'judgeEffect'> = (file, { verdict }, { actor, at }) => {
  const criterion = criterionOf(file, verdict.revision);
  if (criterion?.id !== verdict.criterion) return refused({ reason: 'criterionMissing' });
  if (verdictOf(file, verdict.revision)) return refused({ reason: 'judged' });
  const verdicts = added(file.verdicts, { ...verdict, by: actor, at }, verdictLimit);
  return verdicts.ok ? accepted({ ...file, verdicts: verdicts.value }) : verdicts;
};

/** It came back: the verdict stays as it was given, and is told to have been wrong. */
export const contradict: CaseHandling<'contradict'> = (
  file,
  { verdict, issue, note },
  { actor, at },
) => {
  const meant = file.verdicts.find(({ id }) => id === verdict);
  if (meant?.verdict !== 'effective') return refused({ reason: 'verdictMissing' });
  const isKnown = file.contradictions.some(
    (known) => known.verdict === verdict && known.issue.id === issue.id,
  );
  if (isKnown) return refused({ reason: 'alreadySo' });
  if (file.contradictions.length >= contradictionLimit) return refused({ reason: 'full' });
  const contradiction = { verdict, issue, note, by: actor, at };
  return accepted({ ...file, contradictions: [...file.contradictions, contradiction] });
};
