import type { Choice, Touched, TriageAnswers } from '../../../src/domain/triage/answers';
import { lotLimit } from '../../../src/domain/case-file/triage';
import type { TriageDesk } from '../../../src/domain/triage/desk';
import { TokensField } from './tokens-field';

interface AffectedProps {
  readonly desk: TriageDesk;
  readonly answers: TriageAnswers;
  readonly onTouch: (touched: Touched) => void;
}

const names = (choices: readonly Choice[]): string[] => choices.map(({ name }) => name);

/** The chosen ones by name; what was there before stays, though it may no longer be offered. */
const chosen = (picked: readonly string[], ...offers: readonly (readonly Choice[])[]): Choice[] =>
  picked.flatMap((name) => offers.flat().find((choice) => choice.name === name) ?? []);

function summaryOf({ versions, components, lots }: TriageAnswers): string {
  const all = [...names(components), ...names(versions), ...lots];
  return all.length === 0 ? 'nothing named' : all.join(', ');
}

/** Versions, components and lots: folded, as many reports need none of them. */
export function Affected({ desk, answers, onTouch }: AffectedProps) {
  const { asked, versions, components } = desk;
  return (
    <details className="triage-affected triage-wide">
      <summary>
        <span className="k-label">What is affected</span>{' '}
        <span className="k-small k-subtle">{summaryOf(answers)}</span>
      </summary>
      <div className="triage-questions">
        {asked.has('components') && components.length > 0 ? (
          <TokensField
            label="Components"
            tokens={names(answers.components)}
            from={names(components)}
            onChange={(picked) =>
              onTouch({ components: chosen(picked, components, answers.components) })
            }
          />
        ) : null}
        {asked.has('versions') && versions.length > 0 ? (
          <TokensField
            label="Affected versions"
            tokens={names(answers.versions)}
            from={names(versions)}
            onChange={(picked) => onTouch({ versions: chosen(picked, versions, answers.versions) })}
          />
        ) : null}
        <TokensField
          label="Lots, batches, serial numbers, builds"
          hint="Enter adds one."
          tokens={answers.lots}
          from={null}
          onChange={(lots) => onTouch({ lots: lots.slice(0, lotLimit) })}
        />
      </div>
    </details>
  );
}
