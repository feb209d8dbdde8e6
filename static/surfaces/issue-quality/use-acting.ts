import { useEffect, useMemo, useState } from 'react';
import { actingOn } from '../../../src/domain/causes/acting-on';
import { type ActingIssue, readActing, unread } from '../../bridge/acting-issues';
import type { QualityRecord } from '../../bridge/quality-issue';

const none: readonly ActingIssue[] = [];

/** What acts on the record's causes besides what is linked to it; nothing is asked where nothing does. */
export function useActing({ document, linked }: QualityRecord): readonly ActingIssue[] {
  const acting = useMemo(() => actingOn(document, linked), [document, linked]);
  const [read, setRead] = useState(none);
  useEffect(() => {
    let current = true;
    if (acting.length === 0) return;
    void readActing(acting).then((answer) => {
      if (answer.ok && current) setRead(answer.value);
    });
    return () => {
      current = false;
    };
  }, [acting]);
  return acting.map((issue) => read.find(({ id }) => id === issue.id) ?? unread(issue));
}
