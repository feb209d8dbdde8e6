import type { CauseId } from '../../../src/domain/id';
import { useContext } from 'react';
import { useFindings } from '../analysis/findings-by-node';
import type { WhyForm } from '../five-whys/why-forms';
import { MovingContext } from '../views/selection';
import { NoteAt } from './note-at';

interface MarginNoteProps {
  readonly node: CauseId | 'problem';
  readonly onOpen?: (form: WhyForm) => void;
}

/** What the rules ask about one cause or the problem; nothing while there is nothing to ask. */
export function MarginNote({ node, onOpen }: MarginNoteProps) {
  const here = useFindings().at(node);
  const moving = useContext(MovingContext);
  return here.length === 0 ? null : (
    <NoteAt
      key={here.map(({ rule }) => rule).join()}
      findings={here}
      onOpen={onOpen}
      onKept={() => {
        if (node !== 'problem') moving?.focusOn(node);
      }}
    />
  );
}
