import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { stopWords } from '../../../src/domain/causes/rules/english/stop-words';
import { rankSimilar, type Similar } from '../../../src/domain/causes/similar/rank-similar';
import { Loading } from '../../kit/loading';
import { useAnalysis } from '../analysis/use-analysis';
import { Refused } from '../refusal/refused';
import type { FindClosed } from './find-closed';
import { SimilarAnalysis } from './similar-analysis';

type Looking =
  | { readonly kind: 'underWay' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'noProcess' }
  | {
      readonly kind: 'found';
      readonly process: string;
      readonly compared: number;
      readonly similar: readonly Similar[];
    };

const nothingLikeIt = (compared: number, process: string): string =>
  compared === 0
    ? `No analysis of ${process} is closed yet. This may become the first to learn from.`
    : `None of the ${compared} closed analyses of ${process} is about anything like it.`;

/** Closed analyses of the same process whose problem was like this one, and why each is offered. */
export function SimilarAnalyses({ find }: { readonly find: FindClosed }) {
  const { state } = useAnalysis();
  const [looking, setLooking] = useState<Looking>({ kind: 'underWay' });
  const [attempt, setAttempt] = useState(1);
  const { document } = state;
  const asked = useRef(document);
  useEffect(() => {
    let isWanted = true;
    void find().then((answer) => {
      if (!isWanted) return;
      if (!answer.ok) {
        setLooking({ kind: 'refused', refusal: answer.refusal });
        return;
      }
      if (!answer.value) {
        setLooking({ kind: 'noProcess' });
        return;
      }
      const { process, summary, closed } = answer.value;
      const similar = rankSimilar({ summary, document: asked.current }, closed, stopWords);
      setLooking({ kind: 'found', process, compared: closed.length, similar });
    });
    return () => {
      isWanted = false;
    };
  }, [find, attempt]);

  switch (looking.kind) {
    case 'underWay':
      return <Loading label="Looking for similar analyses" />;
    case 'refused':
      return (
        <Refused
          title="Similar analyses could not be looked for"
          refusal={looking.refusal}
          onAgain={() => {
            setLooking({ kind: 'underWay' });
            setAttempt(attempt + 1);
          }}
        />
      );
    case 'noProcess':
      return (
        <p className="k-subtle" role="status">
          Say in the issue’s field “Process” where this belongs. Closed analyses of the same process
          can then be offered here.
        </p>
      );
    case 'found':
      return looking.similar.length === 0 ? (
        <p className="k-subtle" role="status">
          {nothingLikeIt(looking.compared, looking.process)}
        </p>
      ) : (
        <ul role="list" className="similar-analyses" aria-label="Similar analyses">
          {looking.similar.map((similar) => (
            <SimilarAnalysis key={similar.issue.id} similar={similar} process={looking.process} />
          ))}
        </ul>
      );
  }
}
