import type { Cause } from '../../../src/domain/causes/cause';
import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { useIntents } from './use-intents';
import type { WhyForm } from './why-forms';

export interface WhyButtonsProps {
  readonly cause: Cause;
  readonly open: WhyForm | null;
  readonly onOpen: (form: WhyForm | null) => void;
}

const wordless = 'Write the cause first.';

/** What can be done with a cause, wherever it is shown. */
export function WhyButtons({ cause, open, onOpen }: WhyButtonsProps) {
  const { give, workType } = useAnalysis();
  const act = useIntents();
  const blank = cause.text.trim() === '' ? wordless : null;
  const toggles = (form: WhyForm, unavailable: string | null = null) => ({
    'aria-expanded': open === form,
    unavailable,
    onClick: () => onOpen(open === form ? null : form),
  });
  const ruledOut = cause.standing.kind === 'ruledOut';

  return (
    <>
      <Button looks="quiet" unavailable={blank} onClick={() => act('nextWhy', cause.id)}>
        Next why
      </Button>
      <Button looks="quiet" onClick={() => act('branch', cause.id)}>
        Branch
      </Button>
      <Button
        aria-pressed={cause.root}
        looks="quiet"
        unavailable={ruledOut ? 'It is ruled out. Consider it again first.' : blank}
        onClick={() => act('toggleRoot', cause.id)}
      >
        Root cause
      </Button>
      <Button looks="quiet" {...toggles('evidence')}>
        Evidence
      </Button>
      <Button looks="quiet" {...toggles('verify', blank)}>
        Verify
      </Button>
      {ruledOut ? (
        <Button looks="quiet" onClick={() => give({ kind: 'reconsider', id: cause.id })}>
          Consider again
        </Button>
      ) : (
        <Button
          looks="quiet"
          {...toggles(
            'ruleOut',
            cause.root ? 'It is named a root cause. Take that back first.' : blank,
          )}
        >
          Rule out
        </Button>
      )}
      {cause.root ? (
        <Button looks="quiet" {...toggles('linkAction', blank)}>
          Link action
        </Button>
      ) : null}
      {workType === 'nonconformance' && cause.root ? (
        <Button looks="quiet" {...toggles('raiseCapa', blank)}>
          Raise CAPA
        </Button>
      ) : null}
      <Button looks="quiet" onClick={() => act('remove', cause.id)}>
        Remove
      </Button>
    </>
  );
}
