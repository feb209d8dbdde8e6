import { useEffect, useMemo, useState } from 'react';
import type { SurfaceContext } from '../../bridge/context';
import { onIssueChanged, onMoved, onRaised, onSaved } from '../../bridge/events';
import { findPeople } from '../../bridge/find-people';
import { mayEdit } from '../../bridge/may-edit';
import { findName } from '../../bridge/people';
import { readRecord } from '../../bridge/quality-issue';
import { useRecord } from '../../bridge/use-record';
import { RecordReading } from '../../features/gate/record-reading';
import { type FindPeople, FindPeopleContext } from '../../features/people/find-people';
import { PeopleContext } from '../../features/people/people';
import { PlaceContext } from '../../features/people/place';
import { AccountId } from '../../../src/domain/id';
import { RecordCase } from './record-case';

/** For whoever is not signed in: nothing to edit. */
const nobody = AccountId.parse('nobody');

/** On a nonconformance or a CAPA: what is done about it, and whether it helped. */
export function CasePanel({ context }: { readonly context: SurfaceContext }) {
  const [reading, readAgain] = useRecord(context, readRecord);
  const [editable, setEditable] = useState(false);
  const issue = context.issue?.id ?? null;
  useEffect(() => {
    const stops = [onIssueChanged, onMoved, onRaised, onSaved].map((on) => on(readAgain));
    return () => stops.forEach((stop) => stop());
  }, [readAgain]);
  useEffect(() => {
    if (issue) void mayEdit(issue).then(setEditable);
  }, [issue]);
  const place = useMemo(
    () => ({ locale: context.locale, timezone: context.timezone }),
    [context.locale, context.timezone],
  );
  const find = useMemo<FindPeople>(
    () => (words) => (issue ? findPeople(issue, words) : Promise.resolve(null)),
    [issue],
  );

  return (
    <PeopleContext.Provider value={findName}>
      <FindPeopleContext.Provider value={find}>
        <PlaceContext.Provider value={place}>
          <main>
            <h1 className="k-hidden">Actions and effect of {context.issue?.key ?? 'this issue'}</h1>
            <RecordReading reading={reading} onAgain={readAgain}>
              {(record) => (
                <RecordCase
                  record={record}
                  me={context.accountId ?? nobody}
                  mayEdit={context.accountId !== null && editable}
                  onChanged={readAgain}
                />
              )}
            </RecordReading>
          </main>
        </PlaceContext.Provider>
      </FindPeopleContext.Provider>
    </PeopleContext.Provider>
  );
}
