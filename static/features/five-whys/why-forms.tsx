import type { Cause } from '../../../src/domain/causes/cause';
import { LinkActionForm } from '../actions/link-action-form';
import { EvidenceForm } from '../evidence/evidence-form';
import { RaiseCapa } from '../raise-capa/raise-capa';
import { RuleOutForm } from '../verification/rule-out-form';
import { VerifyForm } from '../verification/verify-form';

export type WhyForm = 'evidence' | 'verify' | 'ruleOut' | 'raiseCapa' | 'linkAction';

interface WhyFormsProps {
  readonly cause: Cause;
  readonly open: WhyForm;
  readonly onDone: () => void;
}

/** The form asked for, beneath its why. */
export function WhyForms({ cause, open, onDone }: WhyFormsProps) {
  switch (open) {
    case 'evidence':
      return <EvidenceForm node={cause.id} onDone={onDone} />;
    case 'verify':
      return <VerifyForm cause={cause} onDone={onDone} />;
    case 'ruleOut':
      return <RuleOutForm cause={cause} onDone={onDone} />;
    case 'linkAction':
      return <LinkActionForm cause={cause} onDone={onDone} />;
    case 'raiseCapa':
      return <RaiseCapa roots={[cause]} onDone={onDone} />;
  }
}
