import { useContext } from 'react';
import { Button } from '../../kit/button';
import { ActingContext } from '../actions/acting';
import { useAnalysis } from '../analysis/use-analysis';

/** Where the first causes came from, as long as some of them still stand as questions. */
export function StartedFrom() {
  const { state } = useAnalysis();
  const acting = useContext(ActingContext);
  const { template, causes } = state.document;
  if (!template || !causes.some(({ text }) => text.endsWith('?'))) return null;
  return (
    <p className="k-subtle k-small">
      Started from{' '}
      <Button looks="link" onClick={() => acting?.open(template.key)}>
        {template.key}
      </Button>
      : its causes stand here as questions. Answer those that fit, and remove or rule out the rest.
    </p>
  );
}
