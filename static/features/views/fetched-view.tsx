import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { Notice } from '../../kit/notice';

interface FetchedViewProps {
  readonly label: string;
  readonly fetch: () => Promise<ComponentType>;
}

type Fetching =
  | { readonly kind: 'underWay' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly Content: ComponentType };

/** A view whose code comes when it is asked for. What is typed elsewhere stays, whether it comes or not. */
export function FetchedView({ label, fetch }: FetchedViewProps) {
  const [fetching, setFetching] = useState<Fetching>({ kind: 'underWay' });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isWanted = true;
    const arrive = (arrived: Fetching) => {
      if (isWanted) setFetching(arrived);
    };
    arrive({ kind: 'underWay' });
    fetch().then(
      (Content) => arrive({ kind: 'here', Content }),
      () => arrive({ kind: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [fetch, attempt]);

  if (fetching.kind === 'underWay') return <Loading label={`Opening ${label}`} />;
  if (fetching.kind === 'here') return <fetching.Content />;
  return (
    <Notice tone="warning" title={`${label} could not be opened`} announced>
      <p>
        The connection may be interrupted. Your analysis is as it was, and the whys work. If trying
        again does not help, open the issue anew.
      </p>
      <div>
        <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
      </div>
    </Notice>
  );
}
