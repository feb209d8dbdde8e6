import { useContext, useMemo } from 'react';
import { EvidenceSourcesContext } from '../evidence/evidence-sources';
import { PeopleContext } from '../people/people';
import { usePlace } from '../people/place';
import type { ReaderSources } from './reader-for';

/** Where names, titles and dates of a report come from, for whoever looks. */
export function useReaderSources(): ReaderSources {
  const findName = useContext(PeopleContext);
  const evidence = useContext(EvidenceSourcesContext);
  const place = usePlace();
  return useMemo(() => ({ findName, evidence, place }), [findName, evidence, place]);
}
