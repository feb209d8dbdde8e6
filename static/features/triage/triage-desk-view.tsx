import type { StoredCase } from '../../../src/domain/case-file/stored';
import { Loading } from '../../kit/loading';
import { Refused } from '../refusal/refused';
import { TriageForm } from './triage-form';
import { useTriaging } from './triaging';
import { useDesk } from './use-desk';

interface TriageDeskViewProps {
  readonly onTaken: () => void;
  readonly onStored: (stored: StoredCase) => void;
  readonly onLeave?: () => void;
  readonly focused?: boolean;
}

/** The form, once it is known what the report says and what may be said of it. */
export function TriageDeskView({ onTaken, ...rest }: TriageDeskViewProps) {
  const { readDesk, report } = useTriaging();
  const [reading, readAgain] = useDesk(readDesk);
  if (reading.kind === 'reading') return <Loading label={`Reading ${report.key}`} />;
  if (reading.kind === 'refused') {
    return (
      <Refused
        title="The report could not be read"
        refusal={reading.refusal}
        onAgain={() => void readAgain()}
      />
    );
  }
  return (
    <TriageForm {...rest} desk={reading.desk} onTaken={onTaken} onPartly={() => void readAgain()} />
  );
}
