import { useEffect, useMemo, useState } from 'react';
import type { SurfaceContext } from '../../bridge/context';
import { onIssueChanged, onMoved, onRaised } from '../../bridge/events';
import { mayEdit } from '../../bridge/may-edit';
import { findName } from '../../bridge/people';
import { readAnalysisRecord } from '../../bridge/analysis-record';
import { useRecord } from '../../bridge/use-record';
import { EvidenceSourcesContext } from '../../features/evidence/evidence-sources';
import { RecordReading } from '../../features/gate/record-reading';
import { PlaceContext } from '../../features/people/place';
import { PeopleContext } from '../../features/people/people';
import { AccountId } from '../../../src/domain/id';
import { evidenceSourcesFor } from './evidence-sources-for';
import { RecordAnalysis } from './record-analysis';

/** For whoever is not signed in: nobody's drafts, and nothing to edit. */
const nobody = AccountId.parse('nobody');

/** On a nonconformance or a CAPA: what went wrong, why, and what could be changed so that it cannot. */
export function RootCause({ context }: { readonly context: SurfaceContext }) {
  const [reading, readAgain] = useRecord(context, readAnalysisRecord);
  const [editable, setEditable] = useState<boolean | null>(null);
  const issue = context.issue?.id ?? null;
  useEffect(() => {
    const stops = [onIssueChanged, onMoved, onRaised].map((on) => on(readAgain));
    return () => stops.forEach((stop) => stop());
  }, [readAgain]);
  useEffect(() => {
    if (issue) void mayEdit(issue).then(setEditable);
  }, [issue]);
  const place = useMemo(
    () => ({ locale: context.locale, timezone: context.timezone }),
    [context.locale, context.timezone],
  );
  const sources = useMemo(() => evidenceSourcesFor(context.siteUrl), [context.siteUrl]);

  return (
    <PeopleContext.Provider value={findName}>
      <PlaceContext.Provider value={place}>
        <EvidenceSourcesContext.Provider value={sources}>
          <main>
            <h1 className="k-hidden">Root cause of {context.issue?.key ?? 'this issue'}</h1>
            <RecordReading reading={reading} onAgain={readAgain}>
              {(record) => (
                <RecordAnalysis
                  record={record}
                  me={context.accountId ?? nobody}
                  mayEdit={context.accountId !== null && editable === true}
                  onChanged={readAgain}
                />
              )}
            </RecordReading>
          </main>
        </EvidenceSourcesContext.Provider>
      </PlaceContext.Provider>
    </PeopleContext.Provider>
  );
}
