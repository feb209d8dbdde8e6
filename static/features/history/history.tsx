import { useCallback, useEffect, useState } from 'react';
import { exportLines } from '../../../src/contract/export';
import type { HistoryPage } from '../../../src/contract/history';
import type { Refusal } from '../../../src/contract/wire';
import { Instant } from '../../../src/domain/calendar';
import type { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { saveFile } from '../../kit/save-file';
import { Refused } from '../refusal/refused';
import { type ReadHistory, wholeLog } from './history-page';
import { HistoryList } from './history-list';
import { chainWords, issueWords, type Recorded } from './history-words';

/** A record is lines of JSON. */
const recordType = 'application/x-ndjson';

/** What a file with the record is called after the issue’s key. */
const suffixes = { analysis: '-record', case: '-case-record' } as const;

interface HistoryProps {
  readonly issueKey: IssueKey;
  readonly of: Recorded;
  readonly read: ReadHistory;
  /** What an entry says was done, beneath the name of who did it. */
  readonly words: (command: unknown) => string;
}

/** Who changed what and when, as it was sealed; and whether it still fits together. */
export function History({ issueKey, of, read, words }: HistoryProps) {
  const [page, setPage] = useState<HistoryPage | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [reading, setReading] = useState(false);

  const readOn = useCallback(
    async (earlier: HistoryPage | null) => {
      setReading(true);
      setRefusal(null);
      const answer = await read(earlier?.entries.at(-1)?.seq ?? null);
      setReading(false);
      if (!answer.ok) setRefusal(answer.refusal);
      else {
        const { value } = answer;
        setPage(earlier ? { ...value, entries: [...earlier.entries, ...value.entries] } : value);
      }
    },
    [read],
  );
  useEffect(() => void readOn(null), [readOn]);

  const save = async () => {
    const log = await wholeLog(read);
    if (!log.ok) {
      setRefusal(log.refusal);
      return;
    }
    const exportedAt = Instant.parse(new Date().toISOString());
    const lines = exportLines(log.value, { issue: issueKey, exportedAt });
    if (lines)
      saveFile(`${issueKey}${suffixes[of]}.jsonl`, new Blob([lines], { type: recordType }));
  };

  const remark = page ? issueWords(page, of) : null;
  return (
    <section className="k-stack" aria-label="History">
      {page ? <p>{chainWords(page, of)}</p> : null}
      {remark ? <p>{remark}</p> : null}
      {page && page.entries.length > 0 ? (
        <>
          <div>
            <Button onClick={() => void save()}>Download the record</Button>
          </div>
          <HistoryList entries={page.entries} words={words} />
        </>
      ) : null}
      {refusal ? (
        <Refused
          title="The history could not be read"
          refusal={refusal}
          onAgain={() => void readOn(page)}
        />
      ) : null}
      {reading ? <Loading label="Reading the record" /> : null}
      {page?.more && !reading ? (
        <div>
          <Button onClick={() => void readOn(page)}>Show older entries</Button>
        </div>
      ) : null}
    </section>
  );
}
