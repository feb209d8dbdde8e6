import { useState } from 'react';
import type { Wire } from '../../../src/contract/wire';
import { dispositionWords } from '../../../src/contract/wording/case/disposition';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { Disposition } from '../../../src/domain/case-file/disposition';
import { Button } from '../../kit/button';
import { NoteForm } from '../case/note-form';
import { DispositionForm } from './disposition-form';
import { ReverifyForm } from './reverify-form';

type Way = 'reverify' | 'correct' | 'withdraw';

const labels: Readonly<Record<Way, string>> = {
  reverify: 'I looked again',
  correct: 'Correct',
  withdraw: 'Written by mistake',
};

interface DispositionWaysProps {
  readonly disposition: Disposition;
  readonly tell: (command: CaseCommand) => Promise<Wire<unknown>>;
}

/** What can be done about a disposition, one at a time. */
export function DispositionWays({ disposition, tell }: DispositionWaysProps) {
  const [way, setWay] = useState<Way | null>(null);
  const onDone = () => setWay(null);
  const { id, kind } = disposition;
  const { name } = dispositionWords[kind];
  const ways: Way[] =
    kind === 'corrected' ? ['reverify', 'correct', 'withdraw'] : ['correct', 'withdraw'];
  switch (way) {
    case null:
      return (
        <div className="case-ways">
          {ways.map((each) => (
            <Button
              key={each}
              looks="link"
              aria-label={`${labels[each]}: ${name}`}
              onClick={() => setWay(each)}
            >
              {labels[each]}
            </Button>
          ))}
        </div>
      );
    case 'reverify':
      return <ReverifyForm disposition={disposition} tell={tell} onDone={onDone} />;
    case 'correct':
      return <DispositionForm disposition={disposition} tell={tell} onDone={onDone} />;
    case 'withdraw':
      return (
        <NoteForm
          label={`Take back: ${name}`}
          submit="Take it back"
          question="What the mistake was"
          missing="Write what the mistake was."
          draft={`mistake.${id}`}
          send={(reason) => tell({ kind: 'withdraw', what: 'disposition', id, reason })}
          onDone={onDone}
          footnote="It stays in the history."
        />
      );
  }
}
