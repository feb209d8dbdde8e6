import { stateWords } from '../../../src/contract/wording/cause-words';
import { withinWords } from '../../../src/contract/wording/within-words';
import type { Cause } from '../../../src/domain/causes/cause';
import {
  isVerified,
  verificationOf,
  verifiedInRevision,
} from '../../../src/domain/causes/verified';
import { Lozenge } from '../../kit/lozenge';
import { classLabel, legLabel } from './words';

interface Mark {
  readonly tone: 'neutral' | 'brand' | 'success' | 'warning';
  readonly text: string;
}

function verification(cause: Cause): Mark[] {
  if (isVerified(cause)) return [{ tone: 'success', text: 'Verified' }];
  if (verificationOf(cause)) return [{ tone: 'warning', text: 'Test did not confirm it' }];
  if (verifiedInRevision(cause) !== null) {
    return [{ tone: 'warning', text: stateWords.verifiedEarlier }];
  }
  if (cause.verifications.length > 0) {
    const wasConfirmed = cause.verifications.some(({ result }) => result === 'passed');
    return [
      { tone: 'warning', text: `Reworded since ${wasConfirmed ? 'verified' : 'it was tested'}` },
    ];
  }
  if (cause.root) return [{ tone: 'warning', text: 'Not verified yet' }];
  return cause.text.trim().endsWith('?') ? [{ tone: 'neutral', text: 'Hypothesis' }] : [];
}

/** The state of a why in a few words. */
export function marksOf(cause: Cause): readonly Mark[] {
  const neutral = (text: string): Mark => ({ tone: 'neutral', text });
  return [
    ...(cause.root ? [{ tone: 'brand', text: 'Root cause' } as const] : []),
    ...verification(cause),
    ...(cause.parent === null || cause.leg !== 'occurrence' ? [neutral(legLabel(cause.leg))] : []),
    ...(cause.class === 'unknown' ? [] : [neutral(classLabel(cause.class))]),
    ...(cause.reading === 'rejected'
      ? [{ tone: 'warning', text: 'Does not follow' } as const]
      : []),
    ...(cause.within ? [neutral(`${withinWords[cause.within.kind]}: ${cause.within.name}`)] : []),
    ...(cause.evidence.length > 0 ? [neutral(`Evidence: ${cause.evidence.length}`)] : []),
    ...(cause.actions.length > 0
      ? [neutral(`Action: ${cause.actions.map(({ key }) => key).join(', ')}`)]
      : []),
    ...(cause.standing.kind === 'ruledOut' ? [neutral('Ruled out')] : []),
  ];
}

export const WhyMarks = ({ cause }: { readonly cause: Cause }) => (
  <span className="why-marks" aria-hidden="true">
    {marksOf(cause).map(({ tone, text }) => (
      <Lozenge key={text} tone={tone}>
        {text}
      </Lozenge>
    ))}
    {cause.standing.kind === 'ruledOut' ? (
      <span className="k-small k-subtle">{cause.standing.reason}</span>
    ) : null}
  </span>
);
