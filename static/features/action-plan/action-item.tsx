import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { PlannedAction } from '../../../src/domain/actions/plan';
import type { Cause } from '../../../src/domain/causes/cause';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { Refused } from '../refusal/refused';
import { ActionFacts } from './action-facts';
import { usePlanning } from './action-planning';
import { DocumentForm } from './document-form';
import { DocumentShown } from './document-shown';
import { ExtensionShown } from './extension-shown';
import { StrengthShown } from './strength-shown';

interface ActionItemProps {
  readonly cause: Cause;
  readonly action: PlannedAction;
}

/** An action on a cause: how it stands, how far it holds, what it changes. */
export function ActionItem({ cause, action }: ActionItemProps) {
  const { editable } = useCase();
  const { unlink } = usePlanning();
  const [isNaming, setNaming] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { issue, state, unexplained, documents } = action;
  const isShown = state !== null && !state.isCapa;
  const takeOff = () => {
    void unlink(cause.id, issue.id).then((answer) => setRefusal(answer.ok ? null : answer.refusal));
  };
  return (
    <>
      <ActionFacts action={action} />
      <ExtensionShown issue={issue} unexplained={unexplained} />
      {isShown || action.classed ? <StrengthShown action={action} /> : null}
      {documents.map((document) => (
        <DocumentShown key={document.page} document={document} />
      ))}
      {isNaming ? <DocumentForm action={issue} onDone={() => setNaming(false)} /> : null}
      {editable && !isNaming ? (
        <div className="case-ways k-small">
          {isShown ? (
            <Button
              looks="link"
              aria-label={`It changes a document: ${issue.key}`}
              onClick={() => setNaming(true)}
            >
              It changes a document
            </Button>
          ) : null}
          <Button looks="link" aria-label={`Take off this cause: ${issue.key}`} onClick={takeOff}>
            Take off this cause
          </Button>
        </div>
      ) : null}
      {refusal ? <Refused title="The action is still linked" refusal={refusal} /> : null}
    </>
  );
}
