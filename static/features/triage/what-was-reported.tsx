import { useState } from 'react';
import { Button } from '../../kit/button';

interface WhatWasReportedProps {
  /** The report's own words; empty where there are none besides its summary. */
  readonly words: string;
}

const most = 400;

/** The report in its own words, as much of it as is read at a glance. */
export function WhatWasReported({ words }: WhatWasReportedProps) {
  const [isWhole, setWhole] = useState(false);
  if (words === '') return <p className="k-subtle">Nothing more was written than the summary.</p>;
  const shown = isWhole || words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`;
  return (
    <div className="k-quote">
      {shown}{' '}
      {shown === words ? null : (
        <Button looks="link" onClick={() => setWhole(true)}>
          All of it
        </Button>
      )}
    </div>
  );
}
