import { commandSentence } from '../../../src/contract/wording/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { readLogged } from '../../../src/domain/causes/packed/logged';
import type { IssueKey } from '../../../src/domain/id';
import { History } from './history';
import type { ReadHistory } from './history-page';
import { olderKind } from './history-words';

interface AnalysisHistoryProps {
  readonly issueKey: IssueKey;
  readonly document: CauseDocument;
  readonly read: ReadHistory;
}

/** Who changed what of the analysis, and when. */
export const AnalysisHistory = ({ issueKey, document, read }: AnalysisHistoryProps) => (
  <History
    issueKey={issueKey}
    of="analysis"
    read={read}
    words={(command) => {
      const known = readLogged(command);
      return known ? commandSentence(known, document) : olderKind;
    }}
  />
);
