import type { Cause } from '../../../src/domain/causes/cause';
import { LinkActionForm } from '../actions/link-action-form';
import { OpenedEvidenceForm } from '../evidence/opened-evidence-form';
import { PlaceForm } from '../place/place-form';
import { RaiseCapa } from '../raise-capa/raise-capa';
import { RuleOutForm } from '../verification/rule-out-form';
import { VerifyForm } from '../verification/verify-form';

export type WhyForm = 'evidence' | 'verify' | 'ruleOut' | 'raiseCapa' | 'linkAction' | 'more';

interface OpenedFormProps {
  readonly cause: Cause;
  readonly open: WhyForm;
  readonly onDone: () => void;
}

/** The form asked for, beneath its why. */
export function OpenedForm({ cause, open, onDone }: OpenedFormProps) {
  switch (open) {
    case 'evidence':
      return <OpenedEvidenceForm node={cause.id} onDone={onDone} />;
    case 'verify':
      return <VerifyForm cause={cause} onDone={onDone} />;
    case 'ruleOut':
      return <RuleOutForm cause={cause} onDone={onDone} />;
    case 'linkAction':
      return <LinkActionForm cause={cause} onDone={onDone} />;
    case 'raiseCapa':
      return <RaiseCapa roots={[cause]} onDone={onDone} />;
    case 'more':
      return <PlaceForm cause={cause} onDone={onDone} />;
  }
}
