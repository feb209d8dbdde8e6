import { useCallback, useEffect, useMemo, useState } from 'react';
import { onShowPlace, tellSaved } from '../../bridge/events';
import { restoreCase, saveCase } from '../../bridge/invoke-case';
import type { QualityRecord } from '../../bridge/quality-issue';
import { useCircumstances } from '../../bridge/use-circumstances';
import { type Case, CaseContext } from '../../features/case/case-context';
import { ForeignCase } from '../../features/case/foreign-case';
import { CasePlaceContext, type ShownPlace } from '../../features/case/shown-place';
import { newId } from '../../kit/new-id';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import type { AccountId } from '../../../src/domain/id';
import { CaseReach } from './case-reach';
import { idsAgain } from './ids-again';
import { Sections } from './sections';

interface RecordCaseProps {
  readonly record: QualityRecord;
  readonly me: AccountId;
  readonly mayEdit: boolean;
  /** The issue should be read again. */
  readonly onChanged: () => void;
}

/** Joins an issue's case file to what the app can do for it. */
export function RecordCase({ record, me, mayEdit, onChanged }: RecordCaseProps) {
  const circumstances = useCircumstances(record);
  const [told, setTold] = useState<{ record: QualityRecord; stored: StoredCase } | null>(null);
  const [shown, setShown] = useState<ShownPlace | null>(null);
  const { id: issueId } = record;
  const sendOnce = useMemo(() => idsAgain(newId), []);
  useEffect(
    () =>
      onShowPlace((place) => {
        if (place.issueId === issueId) setShown({ place: place.node });
      }),
    [issueId],
  );
  const showStored = useCallback(
    (stored: StoredCase) => {
      setTold({ record, stored });
      tellSaved(issueId);
    },
    [record, issueId],
  );
  // What an answer brought stands until the issue was read after it.
  const file = told?.record === record ? told.stored.document : record.caseFile;
  const value = useMemo<Case>(
    () => ({
      record: { ...record, caseFile: file },
      file,
      circumstances,
      me,
      mayEdit,
      editable: mayEdit && !record.isDone,
      showStored,
      readAgain: onChanged,
      tell: async (command) => {
        const answer = await sendOnce(command, (id) => saveCase({ issueId, id, command }));
        if (answer.ok) showStored(answer.value.stored);
        return answer;
      },
    }),
    [record, file, circumstances, me, mayEdit, showStored, onChanged, issueId, sendOnce],
  );

  if (record.isCaseForeign) {
    return (
      <ForeignCase
        mayEdit={mayEdit}
        onRestore={async () => {
          const answer = await restoreCase({ issueId });
          if (answer.ok) onChanged();
          return answer;
        }}
      />
    );
  }
  return (
    <CaseContext.Provider value={value}>
      <CasePlaceContext.Provider value={shown}>
        <CaseReach>
          <Sections />
        </CaseReach>
      </CasePlaceContext.Provider>
    </CaseContext.Provider>
  );
}
