import { useContext } from 'react';
import { caseCommandSentence } from '../../../src/contract/wording/case/command';
import { CaseCommand } from '../../../src/domain/case-file/command';
import { useCase } from '../case/case-context';
import { History } from './history';
import { ReadHistoryContext } from './history-page';
import { olderKind } from './history-words';

/** Who recorded what about the case, and when; read anew whenever something was recorded here. */
export function CaseHistory() {
  const { record, file } = useCase();
  const read = useContext(ReadHistoryContext);
  return (
    <History
      issueKey={record.key}
      of="case"
      read={read}
      words={(command) => {
        const known = CaseCommand.safeParse(command);
        return known.success ? caseCommandSentence(known.data, file) : olderKind;
      }}
    />
  );
}
