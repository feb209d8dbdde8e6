import { useEffect, useRef, useState } from 'react';
import { actingOn } from '../../../src/domain/causes/acting-on';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { rootsOf } from '../../../src/domain/causes/outline';
import type { JiraFacts } from '../../../src/domain/causes/rules/subject';
import { isVerified } from '../../../src/domain/causes/verified';
import type { IssueReference } from '../../../src/domain/id';

/** Asks Jira about the actions and when the issue was created; null where it does not answer. */
export type ReadFacts = (actions: readonly IssueReference[]) => Promise<JiraFacts | null>;

const unasked: JiraFacts = { actions: null, begunAt: null };

/** What the rules would like to know besides the document; asked only where there is something to learn. */
export function useJiraFacts(document: CauseDocument, read: ReadFacts | null): JiraFacts {
  const [facts, setFacts] = useState(unasked);
  const isVouchedFor = rootsOf(document).some(isVerified);
  const actions = actingOn(document, []);
  const named = actions.map(({ id }) => id).join();
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!read || (named === '' && !isVouchedFor)) return;
    let isWanted = true;
    void read(latest.current).then((answer) => {
      if (isWanted && answer) setFacts(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [read, named, isVouchedFor]);
  return facts;
}
