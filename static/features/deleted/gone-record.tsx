import { useEffect, useState } from 'react';
import { caseCommandSentence } from '../../../src/contract/wording/case/command';
import { analysisReport } from '../../../src/contract/wording/report/analysis';
import type { Block } from '../../../src/contract/wording/report/blocks';
import { emptyCaseFile } from '../../../src/domain/case-file/case-file';
import { CaseCommand } from '../../../src/domain/case-file/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { Loading } from '../../kit/loading';
import { readerFor } from '../export/reader-for';
import { ReportView } from '../export/report-view';
import '../export/export.css';
import { useReaderSources } from '../export/use-reader-sources';
import { HistoryList } from '../history/history-list';
import { olderKind } from '../history/history-words';
import { chainWords } from './chain-words';
import type { GoneIssue, GoneRecord as Recorded } from './ports';

interface AnalysisProps {
  readonly document: CauseDocument;
  readonly last: GoneIssue['last'];
}

function Analysis({ document, last: { key, summary } }: AnalysisProps) {
  const sources = useReaderSources();
  const [report, setReport] = useState<readonly Block[] | null>(null);
  useEffect(() => {
    let current = true;
    void readerFor(document, sources).then((reader) => {
      // The issue is gone: nothing leads to it any more.
      const nowhere = { ...reader, siteUrl: null };
      if (current && key) setReport(analysisReport(document, { key, summary }, nowhere));
    });
    return () => {
      current = false;
    };
  }, [document, key, summary, sources]);
  return report ? <ReportView report={report} /> : <Loading label="Writing it down" />;
}

function CaseEntries({ caseEntries, caseFile }: Pick<Recorded, 'caseEntries' | 'caseFile'>) {
  if (caseEntries.length === 0) return null;
  return (
    <section className="k-stack-tight" aria-label="The case">
      <h4>What was recorded about the case</h4>
      <HistoryList
        entries={caseEntries}
        words={(command) => {
          const known = CaseCommand.safeParse(command);
          return known.success
            ? caseCommandSentence(known.data, caseFile ?? emptyCaseFile)
            : olderKind;
        }}
      />
    </section>
  );
}

interface GoneRecordProps {
  readonly issue: GoneIssue;
  readonly record: Recorded;
}

/** What was on record of an issue that is gone, to be read; and whether it is what it was then. */
export function GoneRecord({ issue, record }: GoneRecordProps) {
  const { causes, caseFile, caseEntries, chains } = record;
  const said = [
    chainWords('History of the analysis', chains.causes),
    chainWords('History of the case', chains.case),
    chainWords('Tombstone', chains.tombstone),
  ].filter((words) => words !== null);
  return (
    <div className="k-stack">
      <ul className="k-small">
        {said.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {causes ? <Analysis document={causes} last={issue.last} /> : null}
      <CaseEntries caseEntries={caseEntries} caseFile={caseFile} />
    </div>
  );
}
