import { useState } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { Candidate } from '../../../src/domain/case-file/elsewhere';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { NoteForm } from '../case/note-form';

/** The same reason rules out all that is still asked. Where that stops halfway, the rest is still asked. */
export function NoneApply({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { record, tell } = useCase();
  const [isOpen, setOpen] = useState(false);
  const send = async (note: string): Promise<Wire<unknown>> => {
    for (const candidate of candidates) {
      const answer = await tell({
        kind: 'answerElsewhere',
        candidate,
        answer: 'notApplicable',
        note,
      });
      if (!answer.ok) return answer;
    }
    return { ok: true, value: null };
  };
  if (!isOpen && candidates.length < 2) return null;
  if (!isOpen) {
    return (
      <div>
        <Button looks="link" onClick={() => setOpen(true)}>
          None of these apply
        </Button>
      </div>
    );
  }
  return (
    <NoteForm
      label="None of these apply"
      submit="Put on record"
      question="Why none of them applies"
      missing="Write why it cannot be at any of them."
      most={300}
      draft={`elsewhere.none.${record.id}`}
      send={send}
      onDone={() => setOpen(false)}
    />
  );
}
