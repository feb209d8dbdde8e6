import type { Cause } from '../../../src/domain/causes/cause';
import { Button } from '../../kit/button';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';
import type { WhyForm } from './why-forms';
import { useIntents } from './use-intents';
import { classes, legs } from './words';

interface WhyToolsProps {
  readonly cause: Cause;
  readonly number: string;
  readonly open: WhyForm | null;
  readonly onOpen: (form: WhyForm | null) => void;
}

const wordless = 'Write the cause first.';

/** What can be done with a why, by mouse; each has its key as well. */
export function WhyTools({ cause, number, open, onOpen }: WhyToolsProps) {
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
    <div className="why-tools k-row" role="group" aria-label={`Tools for why ${number}`}>
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
      <Select
        aria-label="Which question it answers"
        value={cause.leg}
        options={legs}
        onPick={(leg) => give({ kind: 'assignLeg', id: cause.id, leg })}
      />
      <Select
        aria-label="Class"
        value={cause.class}
        options={classes}
        onPick={(name) => give({ kind: 'classify', id: cause.id, class: name })}
      />
      <Button looks="quiet" onClick={() => act('remove', cause.id)}>
        Remove
      </Button>
    </div>
  );
}
