import type { Cause } from '../../../src/domain/causes/cause';
import { answerLink } from '../../../src/domain/causes/links';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';
import { classes, legs } from '../five-whys/words';
import { readings } from './readings';

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value) => void;
}

/** A choice that takes no more room than the word it shows: the browser's own list lies unseen above it. */
function Pick<Value extends string>({ label, value, options, onPick }: PickProps<Value>) {
  return (
    <span className="cause-pick">
      <span aria-hidden="true">{options.find((option) => option.value === value)?.label}</span>
      <Select aria-label={label} value={value} options={options} onPick={onPick} />
    </span>
  );
}

interface PickForProps {
  readonly cause: Cause;
  readonly number: string;
}

/** Which question the cause answers. */
export function LegPick({ cause: { id, leg }, number }: PickForProps) {
  const { give } = useAnalysis();
  return (
    <Pick
      label={`Question of ${number}`}
      value={leg}
      options={legs}
      onPick={(picked) => give({ kind: 'assignLeg', id, leg: picked })}
    />
  );
}

export function ClassPick({ cause: { id, class: given }, number }: PickForProps) {
  const { give } = useAnalysis();
  return (
    <Pick
      label={`Class of ${number}`}
      value={given}
      options={classes}
      onPick={(picked) => give({ kind: 'classify', id, class: picked })}
    />
  );
}

/** What the team said when its link was read back. */
export function ReadingPick({ cause, number }: PickForProps) {
  const { give, state } = useAnalysis();
  return (
    <Pick
      label={`Link of ${number}, read back`}
      value={cause.reading}
      options={readings}
      onPick={(picked) => give(answerLink(state.document, cause, picked))}
    />
  );
}
