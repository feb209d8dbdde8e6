import { memo } from 'react';
import type { OutlineNode } from '../../../src/domain/causes/outline';
import type { CauseId } from '../../../src/domain/id';
import type { Selection } from '../views/selection';
import { WhyLine } from './why-line';

/** What all lines share; the same for as long as it says the same. */
interface Sheet extends Pick<Selection, 'selected' | 'wanted'> {
  readonly numbers: ReadonlyMap<CauseId, string>;
  /** Whose changes wait for room on the issue. */
  readonly withoutRoom: ReadonlySet<string>;
}

interface WhyProps {
  readonly node: OutlineNode;
  readonly sheet: Sheet;
}

/** One why and the whys beneath it; drawn anew only when something in them changed. */
export const Why = memo(function Why({ node, sheet }: WhyProps) {
  const { cause, depth, children } = node;
  const { numbers, withoutRoom, selected, wanted } = sheet;
  return (
    <li className="why" data-standing={cause.standing.kind}>
      <WhyLine
        cause={cause}
        depth={depth}
        number={numbers.get(cause.id) ?? ''}
        effect={cause.parent === null ? null : (numbers.get(cause.parent) ?? null)}
        isWaiting={withoutRoom.has(cause.id)}
        isSelected={selected === cause.id}
        wanted={wanted?.id === cause.id ? wanted : null}
      />
      {children.length > 0 ? (
        <ol role="list" className="why-beneath">
          {children.map((child) => (
            <Why key={child.cause.id} node={child} sheet={sheet} />
          ))}
        </ol>
      ) : null}
    </li>
  );
});
