import { useEffect, useState } from 'react';
import type { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { type SeenIssue, useEffectReach } from './effect-reach';

interface CountedIssuesProps {
  /** Those that are named, as far as there was room. */
  readonly keys: readonly IssueKey[];
  /** How many there were. */
  readonly events: number;
}

const restWords = (hidden: number, unnamed: number): string | null => {
  if (hidden > 0 && unnamed > 0) return `${hidden} more you may not see, and ${unnamed} more`;
  if (hidden > 0) return `${hidden} more you may not see`;
  return unnamed > 0 ? `${unnamed} more` : null;
};

/** The issues that were counted, each a way to itself for whoever may see it. */
export function CountedIssues({ keys, events }: CountedIssuesProps) {
  const { seeIssues, openIssue } = useEffectReach();
  const [seen, setSeen] = useState<readonly SeenIssue[] | null>(null);
  const named = keys.join();
  useEffect(() => {
    if (named === '') return;
    let current = true;
    void seeIssues(keys).then((answer) => {
      if (current) setSeen(answer.ok ? answer.value : null);
    });
    return () => {
      current = false;
    };
  }, [seeIssues, named]);
  if (events === 0 || seen === null) return null;
  const rest = restWords(keys.length - seen.length, events - keys.length);
  return (
    <details className="k-small">
      <summary>What was counted</summary>
      <ul role="list" className="effect-counted" aria-label="What was counted">
        {seen.map(({ key, summary, status }) => (
          <li key={key}>
            <Button looks="link" onClick={() => openIssue(key)}>
              {key}
            </Button>{' '}
            {summary} <span className="k-subtle">{status}</span>
          </li>
        ))}
        {rest ? <li className="k-subtle">{rest}</li> : null}
      </ul>
    </details>
  );
}
