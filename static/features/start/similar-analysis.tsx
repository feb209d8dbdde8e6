import { useContext } from 'react';
import { shortened } from '../../../src/contract/wording/quoted';
import { isConsidered, rootsOf } from '../../../src/domain/causes/outline';
import type { Similar } from '../../../src/domain/causes/similar/rank-similar';
import { templateOf } from '../../../src/domain/causes/similar/template-of';
import { CauseId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { ActingContext } from '../actions/acting';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { useSelection } from '../views/selection';

interface SimilarAnalysisProps {
  readonly similar: Similar;
  readonly process: string;
}

const wordsNamed = 5;

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** One closed analysis: what it was about, why it is offered, what was found, and the way to start from it. */
export function SimilarAnalysis({ similar, process }: SimilarAnalysisProps) {
  const { give } = useAnalysis();
  const { focusOn } = useSelection();
  const acting = useContext(ActingContext);
  const { issue, summary, document, shared } = similar;
  const causes = document.causes.filter((cause) => isConsidered(document, cause));
  const roots = rootsOf(document);
  const offer =
    causes.length === 1 ? 'Start from its cause' : `Start from its ${causes.length} causes`;
  const start = () => {
    const template = templateOf(document, () => CauseId.parse(newId()));
    const [first] = template;
    if (!first || !give({ kind: 'startFrom', template: issue, causes: template })) return;
    focusOn(first.id);
  };
  return (
    <li className="similar-analysis">
      <div className="k-row">
        <Button looks="link" onClick={() => acting?.open(issue.key)}>
          {issue.key}
        </Button>
        <span>{summary}</span>
      </div>
      <p className="k-subtle k-small">
        Same process, {process}; both speak of{' '}
        {list.format(shared.slice(0, wordsNamed).map((word) => `“${word}”`))}.
      </p>
      {roots.length > 0 ? (
        <p className="k-small">
          {roots.length === 1 ? 'Its root cause: ' : 'Its root causes: '}
          {roots.map(({ text }) => shortened(text)).join('; ')}
        </p>
      ) : null}
      <div>
        <Button aria-label={`${offer} (${issue.key})`} onClick={start}>
          {offer}
        </Button>
      </div>
    </li>
  );
}
