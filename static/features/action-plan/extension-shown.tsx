import { useState } from 'react';
import type { UnexplainedExtension } from '../../../src/domain/actions/extension';
import type { Extension } from '../../../src/domain/case-file/action-plan';
import type { IssueReference } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { NoteForm } from '../case/note-form';
import { CalendarDay } from '../people/calendar-day';
import { Person } from '../people/person';

interface ExtensionShownProps {
  readonly issue: IssueReference;
  readonly unexplained: UnexplainedExtension | null;
}

const Told = ({ extension: { from, to, reason, by } }: { readonly extension: Extension }) => (
  <p className="k-small">
    <CalendarDay on={from} /> → <CalendarDay on={to} />, <Person id={by} />: “{reason}”
  </p>
);

/** Why a due date was moved later; where nobody said so yet, it is asked. */
export function ExtensionShown({ issue, unexplained }: ExtensionShownProps) {
  const { file, editable, tell } = useCase();
  const [isOpen, setOpen] = useState(false);
  const told = file.extensions.filter((each) => each.issue.id === issue.id);
  return (
    <>
      {told.map((extension) => (
        <Told key={extension.to} extension={extension} />
      ))}
      {unexplained ? (
        <div className="case-concern k-row k-small">
          <span>
            It was due <CalendarDay on={unexplained.from} />, now{' '}
            <CalendarDay on={unexplained.to} />. Why?
          </span>
          {editable && !isOpen ? (
            <Button
              looks="link"
              aria-label={`Say why ${issue.key} is due later`}
              onClick={() => setOpen(true)}
            >
              Say why
            </Button>
          ) : null}
        </div>
      ) : null}
      {unexplained && isOpen ? (
        <NoteForm
          label={`Why is ${issue.key} due later?`}
          submit="Record the reason"
          question="What came in between?"
          hint="For example: the mould comes six weeks later than promised."
          missing="Write what came in between."
          draft={`extension.${issue.id}.${unexplained.to}`}
          send={(reason) => tell({ kind: 'explainExtension', issue, ...unexplained, reason })}
          onDone={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
