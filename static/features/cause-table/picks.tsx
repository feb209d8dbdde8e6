import type { Cause } from '../../../src/domain/causes/cause';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';
import { classes, legs } from '../five-whys/words';
import { readings } from './readings';

interface PickProps {
  readonly cause: Cause;
  readonly number: string;
}

/** Which question the cause answers. */
export function LegPick({ cause: { id, leg }, number }: PickProps) {
  const { give } = useAnalysis();
  return (
    <Select
      aria-label={`Question of ${number}`}
      value={leg}
      options={legs}
      onPick={(picked) => give({ kind: 'assignLeg', id, leg: picked })}
    />
  );
}

export function ClassPick({ cause: { id, class: given }, number }: PickProps) {
  const { give } = useAnalysis();
  return (
    <Select
      aria-label={`Class of ${number}`}
      value={given}
      options={classes}
      onPick={(picked) => give({ kind: 'classify', id, class: picked })}
    />
  );
}

/** What the team said when its link was read back. */
export function ReadingPick({ cause: { id, reading }, number }: PickProps) {
  const { give } = useAnalysis();
  return (
    <Select
      aria-label={`Link of ${number}`}
      value={reading}
      options={readings}
      onPick={(picked) => give({ kind: 'readLink', id, reading: picked })}
    />
  );
}
