import { useId } from 'react';
import {
  dispositionWords,
  softwareMeansWords,
} from '../../../src/contract/wording/case/disposition';
import { DispositionKind, SoftwareMeans } from '../../../src/domain/case-file/disposition';
import { Button } from '../../kit/button';

interface KindChoiceProps {
  readonly kind: DispositionKind | null;
  readonly means: SoftwareMeans | null;
  readonly onChoose: (kind: DispositionKind, means: SoftwareMeans | null) => void;
  readonly problem: string | null;
}

/** Which of the four ways it is; software has its own words for them. */
export function KindChoice({ kind, means, onChoose, problem }: KindChoiceProps) {
  const id = useId();
  return (
    <fieldset
      className="k-stack-tight"
      role="radiogroup"
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend className="k-label">What becomes of it</legend>
      {DispositionKind.options.map((each, index) => (
        <label key={each} className="disposition-choice">
          <input
            type="radio"
            name={id}
            autoFocus={kind === null ? index === 0 : kind === each}
            checked={kind === each}
            onChange={() => onChoose(each, null)}
          />
          <span>
            {dispositionWords[each].name}{' '}
            <span className="k-small k-subtle">
              {dispositionWords[each].clause} · {dispositionWords[each].example}
            </span>
          </span>
        </label>
      ))}
      <div className="k-row">
        <span className="k-small k-subtle">In software:</span>
        {SoftwareMeans.options.map((each) => (
          <Button
            key={each}
            aria-pressed={means === each}
            className="disposition-pick"
            onClick={() => onChoose(softwareMeansWords[each].kind, each)}
          >
            {softwareMeansWords[each].name}
          </Button>
        ))}
      </div>
      {problem ? (
        <span id={`${id}-problem`} className="k-problem">
          {problem}
        </span>
      ) : null}
    </fieldset>
  );
}
