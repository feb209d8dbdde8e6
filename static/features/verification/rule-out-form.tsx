import { useState } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../analysis/use-kept-text';

interface RuleOutFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

/** A cause that was looked at and left: it stays on the sheet, with the reason. */
export function RuleOutForm({ cause, onDone }: RuleOutFormProps) {
  const { give } = useAnalysis();
  const [reason, setReason] = useKeptText(`rule-out.${cause.id}`);
  const [asked, setAsked] = useState(false);
  const written = reason.trim();
  return (
    <form
      className="inset-form"
      aria-label="Rule out"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (written === '' || !give({ kind: 'ruleOut', id: cause.id, reason: written })) return;
        setReason('');
        onDone();
      }}
    >
      <Field
        label="What speaks against it"
        hint="The cause stays visible, so that nobody has to look there again."
        problem={asked && written === '' ? 'Write what speaks against it.' : null}
      >
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            maxLength={600}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="k-row">
        <Button looks="primary" submits>
          Rule out
        </Button>
        <Button looks="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
}
