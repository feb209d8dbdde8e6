import type { Cause } from '../../../src/domain/causes/cause';
import { type OutlineNode, outline } from '../../../src/domain/causes/outline';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { numbersOf } from '../five-whys/numbering';

/** A cause as one line of the table. */
export interface Row {
  readonly cause: Cause;
  /** As the outline calls it: 1, 2a, 3 … */
  readonly number: string;
  readonly depth: number;
  /** An effect on its path to the problem was ruled out. */
  readonly isBeneathRuledOut: boolean;
}

/** Every cause, in the order of the outline. */
export function rowsOf(document: CauseDocument): Row[] {
  const nodes = outline(document);
  const numbers = numbersOf(nodes);
  const beneath = (level: readonly OutlineNode[], isBeneathRuledOut: boolean): Row[] =>
    level.flatMap(({ cause, depth, children }) => [
      { cause, number: numbers.get(cause.id) ?? '', depth, isBeneathRuledOut },
      ...beneath(children, isBeneathRuledOut || cause.standing.kind === 'ruledOut'),
    ]);
  return beneath(nodes, false);
}

/** Whether the team still reckons with it. */
export const isOpen = ({ cause, isBeneathRuledOut }: Row): boolean =>
  cause.standing.kind === 'considered' && !isBeneathRuledOut;
