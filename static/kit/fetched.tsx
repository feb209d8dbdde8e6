import { type ComponentType, useEffect, useState } from 'react';
import { Button } from './button';
import { Loading } from './loading';
import { Notice } from './notice';

type Fetching = 'underWay' | 'failed';

/** Long enough after a view appeared that nobody waits for the network on its account, in milliseconds. */
const settled = 1_500;

/**
 * A component whose code comes when it is first shown, or a while after `useAhead` said that it will be. What is
 * around it stays, whether it comes or not. `what` is said while it is on its way.
 */
export function fetched<Props extends object>(
  what: string,
  fetch: () => Promise<ComponentType<Props>>,
): { readonly Fetched: ComponentType<Props>; readonly useAhead: () => void } {
  let arrived: ComponentType<Props> | null = null;
  const bring = async () => {
    arrived ??= await fetch();
  };

  function Fetched(props: Props) {
    const [fetching, setFetching] = useState<Fetching | 'here'>(arrived ? 'here' : 'underWay');
    useEffect(() => {
      if (fetching !== 'underWay') return;
      let isWanted = true;
      const arrive = (now: 'here' | 'failed') => {
        if (isWanted) setFetching(now);
      };
      bring().then(
        () => arrive('here'),
        () => arrive('failed'),
      );
      return () => {
        isWanted = false;
      };
    }, [fetching]);

    const Arrived = arrived;
    if (Arrived) return <Arrived {...props} />;
    if (fetching !== 'failed') return <Loading label={`Opening ${what}`} />;
    return (
      <Notice announced tone="warning" title="This could not be opened">
        <p>The connection may be interrupted. Everything else is as it was.</p>
        <Button onClick={() => setFetching('underWay')}>Try again</Button>
      </Notice>
    );
  }

  function useAhead() {
    useEffect(() => {
      const timer = window.setTimeout(() => void bring().catch(() => undefined), settled);
      return () => window.clearTimeout(timer);
    }, []);
  }
  return { Fetched, useAhead };
}
