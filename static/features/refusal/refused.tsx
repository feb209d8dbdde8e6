import type { Refusal } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Notice } from '../../kit/notice';
import { refusalWords } from './refusal-words';

interface RefusedProps {
  readonly title: string;
  readonly refusal: Refusal;
  readonly onAgain?: () => void;
}

/** Something that did not work: why, and another try. */
export const Refused = ({ title, refusal, onAgain }: RefusedProps) => (
  <Notice announced tone="warning" title={title}>
    <p>{refusalWords(refusal)}</p>
    {refusal.reference ? (
      <p className="k-small k-subtle">For your Jira admin: reference {refusal.reference}</p>
    ) : null}
    {onAgain ? <Button onClick={onAgain}>Try again</Button> : null}
  </Notice>
);
