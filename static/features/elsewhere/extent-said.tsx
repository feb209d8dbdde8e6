import { extentWords } from '../../../src/contract/wording/extent';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { useElsewhereSources } from './elsewhere-sources';

/** What was answered with the root cause: whether it could exist elsewhere at all. */
export function ExtentSaid({ isAwaited }: { readonly isAwaited: boolean }) {
  const { record } = useCase();
  const { showExtent } = useElsewhereSources();
  const { extent } = record.document;
  return (
    <p>
      {extent.answer === 'unanswered'
        ? `“Could it exist elsewhere?” is not answered yet.${isAwaited ? ' Closing waits for it.' : ''}`
        : `${extentWords[extent.answer]} “${extent.note}”`}{' '}
      <Button looks="link" onClick={showExtent}>
        {extent.answer === 'unanswered' ? 'Answer it in “Root cause”' : 'See “Root cause”'}
      </Button>
    </p>
  );
}
