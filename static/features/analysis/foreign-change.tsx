import { useCallback, useContext, useEffect, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { Notice } from '../../kit/notice';
import { Moment } from '../people/moment';
import { Person } from '../people/person';
import { Refused } from '../refusal/refused';
import { SettlingContext, type TwoVersions } from './settling';
import { useAnalysis } from './use-analysis';
import { Version } from './version';

/** The analysis on the issue is not what the log says: both are shown, and somebody decides. */
export function ForeignChange() {
  const { session, maySettle } = useAnalysis();
  const settling = useContext(SettlingContext);
  const [versions, setVersions] = useState<TwoVersions | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const look = useCallback(() => {
    setRefusal(null);
    void settling?.compare().then((answer) => {
      if (answer.ok) setVersions(answer.value);
      else setRefusal(answer.refusal);
    });
  }, [settling]);
  useEffect(look, [look]);

  const decide = async (choice: 'restore' | 'adopt') => {
    const answer = await settling?.settle(choice);
    if (answer?.ok) session.read(answer.value.stored);
    else if (answer) setRefusal(answer.refusal);
  };

  if (refusal) {
    return <Refused title="The two versions could not be read" refusal={refusal} onAgain={look} />;
  }
  if (!versions) return <Loading label="Reading both versions" />;
  const { recorded, found, lastChange } = versions;
  return (
    <Notice announced tone="warning" title="This analysis was changed outside Ratchet">
      <p>
        What stands on the issue is not what was put on record
        {lastChange ? (
          <>
            {' '}
            (last by <Person id={lastChange.by} />, <Moment at={lastChange.at} />)
          </>
        ) : null}
        . Nothing is taken over unless somebody decides so, and what is taken over goes on record.
      </p>
      <div className="versions">
        <Version title="On record" document={recorded} absent="Nothing is on record." />
        <Version
          title="Found on the issue"
          document={found}
          absent="It cannot be read as an analysis."
        />
      </div>
      {maySettle ? (
        <div className="k-row">
          <Button looks="primary" onClick={() => void decide('restore')}>
            Put back the recorded one
          </Button>
          <Button
            unavailable={found ? null : 'It cannot be read as an analysis.'}
            onClick={() => void decide('adopt')}
          >
            Keep the changed one on record
          </Button>
        </div>
      ) : (
        <p>Somebody who may edit this issue can decide.</p>
      )}
    </Notice>
  );
}
