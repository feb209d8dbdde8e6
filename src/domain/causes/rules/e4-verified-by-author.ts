import { rootsOf } from '../outline';
import { standingPasses } from '../verified';
import { blocksFromMajor, type StructuralRule } from './rule';

/** Only who wrote the cause, or its present words, has verified it. */
export const verifiedByAuthor: StructuralRule<'E4'> = {
  id: 'E4',
  source: 'UK CAA root-cause guidance: peer review',
  kind: 'structural',
  level: blocksFromMajor,
  needs: ['verifications', 'authors'],
  check: ({ document }) =>
    rootsOf(document)
      .map((root) => ({ root, passes: standingPasses(root) }))
      .filter(
        ({ root, passes }) =>
          passes.length > 0 && passes.every(({ by }) => by === root.author || by === root.wordedBy),
      )
      .map(({ root }) => ({ node: root.id, data: {} })),
};
