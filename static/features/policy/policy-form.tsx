import { useState } from 'react';
import type { ReactNode } from 'react';
import { policyProblem } from '../../../src/domain/gate/policy/policy-problem';
import type { PolicyCommand } from '../../../src/domain/gate/policy/command';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { CaseForm } from '../case/case-form';
import { usePolicy } from './policy-context';
import { needsReason, problemWords } from './problem-words';

interface PolicyFormProps {
  readonly label: string;
  readonly submit: string;
  /** What stands above the reason. */
  readonly children?: (problemOf: (field: string) => string | null) => ReactNode;
  readonly reasonHint?: string;
  /** The decision with its reason, or what its fields still need. */
  readonly command: (
    reason: string,
  ) => PolicyCommand | { readonly problems: Readonly<Record<string, string>> };
  readonly onDone: () => void;
}

/** A decision about the project with the reason that goes on record. */
export function PolicyForm(props: PolicyFormProps) {
  const { label, submit, children, reasonHint, command, onDone } = props;
  const { tell, today } = usePolicy();
  const [reason, setReason] = useState('');
  const decided = () => command(reason.trim());
  const check = () => {
    const decision = decided();
    const missing = reason.trim() === '' ? { reason: needsReason } : {};
    if ('problems' in decision) return { ...decision.problems, ...missing };
    const problem = policyProblem(decision, today);
    return { ...(problem && problemWords(problem)), ...missing };
  };
  return (
    <CaseForm
      label={label}
      submit={submit}
      check={check}
      send={() => {
        const decision = decided();
        if ('problems' in decision) throw new Error('An unchecked form was sent');
        return tell(decision);
      }}
      onDone={onDone}
      onLeave={onDone}
    >
      {(problemOf) => (
        <>
          {children?.(problemOf)}
          <Field label="Why" hint={reasonHint} problem={problemOf('reason')}>
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                maxLength={600}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
    </CaseForm>
  );
}
