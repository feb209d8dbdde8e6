import { useState } from 'react';
import { useAnswer, type Answer } from '../calls/use-answer.ts';
import { useTask, type Task } from '../calls/use-task.ts';
import { readFieldIds, searchIssues, type IssueRow } from '../jira/search.ts';

interface Found {
  rows: IssueRow[];
  nextPageToken: string | null;
  severityIds: string[];
}

interface IssueSearch {
  answer: Answer<Found>;
  more: Task;
  showMore: (found: Found) => void;
}

/** The first page of what a query finds, and the following ones on request. */
export function useIssueSearch(jql: string): IssueSearch {
  const [added, setAdded] = useState<{ jql: string; found: Found } | null>(null);
  const more = useTask();

  const [first] = useAnswer(`search ${jql}`, async (): Promise<Found> => {
    const severityIds = await readFieldIds('Severity');
    const page = await searchIssues(jql, severityIds, null);
    return { rows: page.issues, nextPageToken: page.nextPageToken ?? null, severityIds };
  });

  function showMore({ rows, nextPageToken, severityIds }: Found) {
    void more.run(async () => {
      const page = await searchIssues(jql, severityIds, nextPageToken);
      const seen = new Set(rows.map(({ id }) => id));
      const fresh = page.issues.filter(({ id }) => !seen.has(id));
      const next = fresh.length > 0 ? (page.nextPageToken ?? null) : null;
      setAdded({ jql, found: { rows: [...rows, ...fresh], nextPageToken: next, severityIds } });
    });
  }

  const grown = first.state === 'ready' && added?.jql === jql ? added.found : null;
  return { answer: grown ? { state: 'ready', value: grown } : first, more, showMore };
}
