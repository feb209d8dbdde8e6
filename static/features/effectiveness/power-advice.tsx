import {
  planVerdictWords,
  powerWords,
  suggestionReason,
  suggestionWords,
} from '../../../src/contract/wording/case/power';
import {
  type CriterionPower,
  powerOfCriterion,
} from '../../../src/domain/effectiveness/criterion-plan';
import type { Suggestion } from '../../../src/domain/effectiveness/suggestions';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import type { Planned } from './planned-in';

const verdictOf = ({ power }: CriterionPower) =>
  'kind' in power && power.kind === 'nothingToCompare' ? 'nothingToCompare' : power.verdict;

const suggestionsOf = (found: CriterionPower): readonly Suggestion[] =>
  found.kind === 'reduction' ? found.power.suggestions : [];

interface PowerAdviceProps {
  readonly planned: Planned;
  /** Makes the change a suggestion speaks of; absent where nothing can be changed. */
  readonly onApply?: (suggestion: Suggestion) => void;
}

/** Whether the plan could prove anything, in words, and what would make it prove more. */
export function PowerAdvice({ planned, onApply }: PowerAdviceProps) {
  const found = powerOfCriterion(planned);
  const verdict = verdictOf(found);
  const suggestions = onApply ? suggestionsOf(found) : [];
  return (
    <div className="k-stack-tight effect-power" role="status">
      <div>
        <Lozenge tone={verdict === 'proves' ? 'success' : 'warning'}>
          {planVerdictWords[verdict]}
        </Lozenge>
      </div>
      {powerWords(found, planned).map((sentence) => (
        <p key={sentence} className="k-small">
          {sentence}
        </p>
      ))}
      {suggestions.length > 0 ? (
        <ul role="list" className="effect-suggestions" aria-label="What would prove more">
          {suggestions.map((suggestion) => (
            <li key={suggestion.id}>
              <Button onClick={() => onApply?.(suggestion)}>
                {suggestionWords(suggestion, planned.window?.unit ?? 'days')}
              </Button>
              <span className="k-small k-subtle">{suggestionReason(suggestion)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
