import { stateWords } from '../../../src/contract/wording/cause-words';
import type { Cause } from '../../../src/domain/causes/cause';
import { type CauseState, stateOf } from '../../../src/domain/causes/cause-state';
import { Lozenge } from '../../kit/lozenge';

const tones = {
  hypothesis: 'neutral',
  reworded: 'warning',
  verifiedEarlier: 'warning',
  notConfirmed: 'warning',
  verified: 'success',
  ruledOut: 'neutral',
} as const satisfies Record<CauseState, string>;

interface StateMarksProps {
  readonly cause: Cause;
  readonly isBeneathRuledOut: boolean;
}

/** How far it is known to be a cause, in words; what was ruled out says why. */
export function StateMarks({ cause, isBeneathRuledOut }: StateMarksProps) {
  const state = stateOf(cause);
  const { standing } = cause;
  return (
    <span className="cause-row-marks">
      {cause.root ? <Lozenge tone="brand">Root cause</Lozenge> : null}
      <Lozenge tone={tones[state]}>{stateWords[state]}</Lozenge>
      {standing.kind === 'ruledOut' ? (
        <span className="k-small k-subtle">{standing.reason}</span>
      ) : isBeneathRuledOut ? (
        <span className="k-small k-subtle">What it explains is ruled out</span>
      ) : null}
    </span>
  );
}
