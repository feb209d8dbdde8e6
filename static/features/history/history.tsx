import { useCallback, useEffect, useState } from 'react';
import { exportLines } from '../../../src/contract/export';
import type { Refusal } from '../../../src/contract/wire';
import { Instant } from '../../../src/domain/calendar';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { IssueKey } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Loading } from '../../kit/loading';
import { saveFile } from '../../kit/save-file';
import { Refused } from '../refusal/refused';
import { type HistoryPage, type ReadHistory, wholeLog } from './history-page';
import { HistoryList } from './history-list';
import { chainWords, issueWords } from './history-words';

/** A record is lines of JSON. */
const recordType = 'application/x-ndjson';

interface HistoryProps {
  readonly issueKey: IssueKey;
  readonly document: CauseDocument;
  readonly read: ReadHistory;
}

/** Who changed what and when, as it was sealed; and whether it still fits together. */
export function History({ issueKey, document, read }: HistoryProps) {
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
    if (lines) saveFile(`${issueKey}-record.jsonl`, new Blob([lines], { type: recordType }));
  };

  const remark = page ? issueWords(page) : null;
  return (
    <section className="k-stack" aria-label="History">
      {page ? <p>{chainWords(page)}</p> : null}
      {remark ? <p>{remark}</p> : null}
      {page && page.entries.length > 0 ? (
        <>
          <div>
            <Button onClick={() => void save()}>Download the record</Button>
          </div>
          <HistoryList entries={page.entries} document={document} />
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
