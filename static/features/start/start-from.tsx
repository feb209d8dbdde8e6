import { lazy, Suspense, useContext, useState } from 'react';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { useOtherView } from '../views/other-view';
import { FindClosedContext } from './find-closed';
import './start.css';

const SimilarAnalyses = lazy(() =>
  import('./similar-analyses').then((module) => ({ default: module.SimilarAnalyses })),
);

/** Other ways to begin than an empty line. */
export function StartFrom() {
  const find = useContext(FindClosedContext);
  const showView = useOtherView();
  const [isLooking, setLooking] = useState(false);
  return (
    <div className="k-stack-tight">
      <div className="k-row">
        <span className="k-subtle">Or begin with</span>
        <Button looks="link" onClick={() => showView('isIsNot')}>
          what is and what is not
        </Button>
        {find ? (
          <Button looks="link" aria-expanded={isLooking} onClick={() => setLooking(!isLooking)}>
            a similar analysis
          </Button>
        ) : null}
      </div>
      {find && isLooking ? (
        <Suspense fallback={<Loading label="Looking for similar analyses" />}>
          <SimilarAnalyses find={find} />
        </Suspense>
      ) : null}
    </div>
  );
}
