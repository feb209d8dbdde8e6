import { useContext, useEffect, useState } from 'react';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Loading } from '../../kit/loading';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';
import { type AttachedFile, EvidenceSourcesContext } from './evidence-sources';

interface FileChoiceProps {
  /** The chosen attachment's id; anything else counts as none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly problem: string | null;
}

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly files: readonly AttachedFile[] };

/** One of the files attached to the issue itself. */
export function FileChoice({ chosen, onChoose, problem }: FileChoiceProps) {
  const { issueId } = useAnalysis();
  const { attachedTo } = useContext(EvidenceSourcesContext);
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const [isAgain, setAgain] = useState(false);
  useEffect(() => {
    if (reading.kind !== 'reading') return;
    let isWanted = true;
    void attachedTo(issueId).then((files) => {
      if (isWanted) setReading(files ? { kind: 'read', files } : { kind: 'unread' });
    });
    return () => {
      isWanted = false;
    };
  }, [attachedTo, issueId, reading]);

  if (reading.kind === 'reading') return <Loading label="Looking at the attachments" />;
  const again = (
    <Button
      looks="link"
      // Whoever asks again goes on from here.
      autoFocus={isAgain}
      onClick={() => {
        setAgain(true);
        setReading({ kind: 'reading' });
      }}
    >
      Look again
    </Button>
  );
  if (reading.kind === 'unread') {
    return <p>The attachments could not be read just now. {again}</p>;
  }
  const { files } = reading;
  if (files.length === 0) {
    return (
      <p>
        Nothing is attached to this issue yet. Attach the file to the issue first, then choose it
        here. {again}
      </p>
    );
  }
  const isChosen = files.some(({ id }) => id === chosen);
  const options = files.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <Field label="File" problem={problem}>
      {(control) => (
        <Select
          {...control}
          autoFocus={isAgain}
          value={isChosen ? chosen : ''}
          options={isChosen ? options : [{ value: '', label: 'Choose a file' }, ...options]}
          onPick={onChoose}
        />
      )}
    </Field>
  );
}
