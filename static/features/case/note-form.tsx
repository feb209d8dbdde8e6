import type { ReactNode } from 'react';
import type { Wire } from '../../../src/contract/wire';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { useKeptText } from '../../kit/use-kept-text';
import { CaseForm } from './case-form';

interface NoteFormProps {
  /** The form's accessible name. */
  readonly label: string;
  readonly submit: string;
  /** Above the text. */
  readonly question: string;
  readonly hint?: string;
  /** Said beside the text when nothing is written. */
  readonly missing: string;
  /** What is typed outlives closing under this name. */
  readonly draft: string;
  readonly send: (note: string) => Promise<Wire<unknown>>;
  readonly onDone: () => void;
  readonly footnote?: string;
  /** Characters of the text. */
  readonly most?: number;
  /** Fields before the text, and what they still need by their names. */
  readonly before?: (problemOf: (field: string) => string | null) => ReactNode;
  readonly check?: () => Readonly<Record<string, string>>;
}

/** One thing that is said with a sentence. */
export function NoteForm(props: NoteFormProps) {
  const {
    question,
    hint,
    missing,
    draft,
    send,
    onDone,
    before,
    check,
    most = 600,
    ...rest
  } = props;
  const [kept, setKept] = useKeptText(draft);
  const note = kept.trim();
  return (
    <CaseForm
      {...rest}
      check={() => ({ ...check?.(), ...(note === '' && { note: missing }) })}
      send={() => send(note)}
      onDone={() => {
        setKept('');
        onDone();
      }}
      onLeave={onDone}
    >
      {(problemOf) => (
        <>
          {before?.(problemOf)}
          <Field label={question} hint={hint} problem={problemOf('note')}>
            {(control) => (
              <TextArea
                {...control}
                autoFocus={before === undefined}
                maxLength={most}
                value={kept}
                onChange={(event) => setKept(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
    </CaseForm>
  );
}
