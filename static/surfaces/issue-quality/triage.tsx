import { useState } from 'react';
import { tellSaved } from '../../bridge/events';
import type { QualityRecord } from '../../bridge/quality-issue';
import { TriageDeskView } from '../../features/triage/triage-desk-view';
import { TriagingContext } from '../../features/triage/triaging';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import { useTriaging } from './use-triaging';

interface TriageProps {
  readonly record: QualityRecord;
  readonly focused: boolean;
  /** The issue should be read again. */
  readonly onChanged: () => void;
  readonly onTaken: () => void;
  readonly onLeave?: () => void;
}

/** Triage of one report, joined to what Jira and the app can do for it. */
export function Triage({ record, focused, onChanged, onTaken, onLeave }: TriageProps) {
  const [told, setTold] = useState<{ record: QualityRecord; stored: StoredCase } | null>(null);
  // What an answer brought stands until the issue was read after it.
  const file = told?.record === record ? told.stored.document : record.caseFile;
  const triaging = useTriaging(record, file);
  return (
    <TriagingContext.Provider value={triaging}>
      <TriageDeskView
        focused={focused}
        onStored={(stored) => {
          setTold({ record, stored });
          tellSaved(record.id);
        }}
        onTaken={() => {
          onChanged();
          onTaken();
        }}
        {...(onLeave && { onLeave })}
      />
    </TriagingContext.Provider>
  );
}
