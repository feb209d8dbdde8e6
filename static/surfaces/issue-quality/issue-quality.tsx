import { useEffect } from 'react';
import type { SurfaceContext } from '../../bridge/context';
import { onIssueChanged, onMoved, onSaved } from '../../bridge/events';
import { findName } from '../../bridge/people';
import { readRecord } from '../../bridge/quality-issue';
import { useRecord } from '../../bridge/use-record';
import { RecordReading } from '../../features/gate/record-reading';
import { PeopleContext } from '../../features/people/people';
import { RecordAtAGlance } from './record-at-a-glance';

/** Beside any issue: what it is, whose move it is, and what its next step still needs. */
export function IssueQuality({ context }: { readonly context: SurfaceContext }) {
  const [reading, readAgain] = useRecord(context, readRecord);
  useEffect(() => {
    const stops = [onIssueChanged, onMoved, onSaved].map((on) => on(readAgain));
    return () => stops.forEach((stop) => stop());
  }, [readAgain]);

  return (
    <PeopleContext.Provider value={findName}>
      <main>
        <h1 className="k-hidden">Quality of {context.issue?.key ?? 'this issue'}</h1>
        <RecordReading reading={reading} onAgain={readAgain}>
          {(record) => <RecordAtAGlance record={record} onChanged={readAgain} />}
        </RecordReading>
      </main>
    </PeopleContext.Provider>
  );
}
