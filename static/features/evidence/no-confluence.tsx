import { useContext, useEffect, useState } from 'react';
import { EvidenceSourcesContext } from './evidence-sources';

/** Tells whoever chose a page that there are none to choose from, and what to do instead. */
export function NoConfluence() {
  const { hasConfluence } = useContext(EvidenceSourcesContext);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void hasConfluence().then((there) => {
      if (isWanted) setMissing(there === false);
    });
    return () => {
      isWanted = false;
    };
  }, [hasConfluence]);
  return (
    <p role="status" className="k-small k-subtle">
      {isMissing
        ? 'There is no Confluence on this site that you can use. A page kept elsewhere can be added as a link.'
        : null}
    </p>
  );
}
