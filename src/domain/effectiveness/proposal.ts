import type { Evidence } from './evidence';

/**
 * The verdict that the data support; a person confirms it. Supported up to p = 0.05, weak up to 0.20, missed with
 * more than the target, also before the window is over. `test` is null where there is nothing to test, and while the
 * window is open: whoever looks every day finds a lucky one.
 */
export type Proposal<Test> =
  | { readonly kind: 'supported'; readonly reason: 'unlikelyByChance'; readonly test: Test }
  | { readonly kind: 'weak'; readonly reason: 'perhapsByChance'; readonly test: Test }
  | { readonly kind: 'cannotTell'; readonly reason: 'easilyByChance'; readonly test: Test }
  | {
      readonly kind: 'cannotTell';
      readonly reason: 'windowOpen' | 'nothingToCompare' | 'nothingObserved';
      readonly test: null;
    }
  | { readonly kind: 'missed'; readonly reason: 'moreThanTarget'; readonly test: Test | null };

/** The proposal for a target that was met when the window is over. */
export function proposalFor<Test>(evidence: Evidence, test: Test): Proposal<Test> {
  switch (evidence) {
    case 'strong':
      return { kind: 'supported', reason: 'unlikelyByChance', test };
    case 'weak':
      return { kind: 'weak', reason: 'perhapsByChance', test };
    case 'none':
      return { kind: 'cannotTell', reason: 'easilyByChance', test };
  }
}
