import type { Cause } from '../../../src/domain/causes/cause';
import { useFindings } from '../analysis/findings-by-node';
import { marksOf } from './why-marks';

interface WhyStateProps {
  readonly id: string;
  readonly cause: Cause;
  readonly depth: number;
  /** What the team calls the effect it explains; null: the problem. */
  readonly effect: string | null;
}

/** What a line shows by its place, its marks and its notes, in words for who cannot see them. */
export function WhyState({ id, cause, depth, effect }: WhyStateProps) {
  const { at, noteOf } = useFindings();
  const explains = effect === null ? 'Explains the problem' : `Explains why ${effect}`;
  return (
    <span id={id} className="k-hidden">
      {[
        `Level ${depth}. ${explains}.`,
        ...marksOf(cause).map(({ text }) => `${text}.`),
        cause.standing.kind === 'ruledOut' ? cause.standing.reason : '',
        ...at(cause.id).map((note) => `Note: ${noteOf(note).question}`),
      ].join(' ')}
    </span>
  );
}
