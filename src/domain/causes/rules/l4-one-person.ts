import type { CauseDocument } from '../document';
import { rootsOf } from '../outline';
import { advisesFromMajor, type AdvisoryRule } from './rule';

const team = 2;

/** Whoever wrote, reworded or verified a cause, or decided that a note may be left. */
function contributorsOf({ causes, kept }: CauseDocument): ReadonlySet<string> {
  const atCauses = causes.flatMap(({ author, wordedBy, verifications }) => [
    author,
    ...(wordedBy === undefined ? [] : [wordedBy]),
    ...verifications.map(({ by }) => by),
  ]);
  return new Set([...atCauses, ...kept.map(({ by }) => by)]);
}

/** A root was named, and only one person has ever looked. */
export const onePerson: AdvisoryRule<'L4'> = {
  id: 'L4',
  source: 'Ford G8D D1: establish the team',
  kind: 'structural',
  level: advisesFromMajor,
  needs: ['causes', 'authors', 'verifications'],
  check: ({ document }) =>
    rootsOf(document).length > 0 && contributorsOf(document).size < team
      ? [{ node: 'analysis', data: {} }]
      : [],
};
