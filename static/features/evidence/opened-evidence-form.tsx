import { useContext, useEffect, useRef, useState } from 'react';
import { type CauseId, EvidenceId } from '../../../src/domain/id';
import { Field } from '../../kit/field';
import { Form, type Outcome } from '../../kit/form';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../../kit/use-kept-text';
import { evidenceKinds, kindOptions } from './evidence-kinds';
import type { EvidenceKind } from './evidence-labels';
import { EvidenceSourcesContext } from './evidence-sources';
import { FileChoice } from './file-choice';
import { KindSuggestion } from './kind-suggestion';
import { NoConfluence } from './no-confluence';
import { type EvidenceProblem, readEvidence } from './read-evidence';

interface OpenedEvidenceFormProps {
  readonly node: CauseId | 'problem';
  readonly onDone: () => void;
}

/** What a statement rests on, added as a reference: the thing itself stays where it is. */
export function OpenedEvidenceForm({ node, onDone }: OpenedEvidenceFormProps) {
  const { give, issueId } = useAnalysis();
  const sources = useContext(EvidenceSourcesContext);
  const place = `${issueId}.${node}`;
  const [kind, setKind] = useState<EvidenceKind>('observation');
  const [what, setWhat] = useKeptText(`evidence.what.${place}`);
  const [note, setNote] = useKeptText(`evidence.note.${place}`);
  const asked = evidenceKinds[kind];
  const address = useRef<HTMLInputElement>(null);
  const [followed, setFollowed] = useState(0);
  useEffect(() => {
    // The suggestion goes when it is followed; what it filled is where one goes on.
    if (followed > 0) address.current?.focus();
  }, [followed]);

  const attempt = async (): Promise<Outcome<EvidenceProblem>> => {
    const id = EvidenceId.parse(newId());
    const entry = { id, kind, what: asked.what ? what : '', note };
    const read = await readEvidence(entry, issueId, sources);
    if (!read.ok) return { refused: read };
    if (!give({ kind: 'addEvidence', node, evidence: read.evidence })) return 'saidElsewhere';
    setWhat('');
    setNote('');
    return 'done';
  };
  /** An address that was pasted where words are asked for moves to where its kind wants it. */
  const follow = (suggested: EvidenceKind, pasted: string) => {
    if (pasted === note) setNote('');
    setWhat(pasted);
    setKind(suggested);
    setFollowed(followed + 1);
  };

  return (
    <Form
      label="Evidence"
      submit="Add evidence"
      waiting="Looking it up"
      attempt={attempt}
      onDone={onDone}
      onLeave={onDone}
    >
      {(problem) => (
        <>
          <Field label="Kind of evidence">
            {(control) => (
              <Select {...control} autoFocus value={kind} options={kindOptions} onPick={setKind} />
            )}
          </Field>
          {kind === 'page' ? <NoConfluence /> : null}
          {asked.what === 'file' ? (
            <FileChoice
              chosen={what}
              onChoose={setWhat}
              problem={problem?.at === 'what' ? problem.problem : null}
            />
          ) : asked.what ? (
            <Field
              label={asked.what.label}
              hint={asked.what.hint}
              problem={problem?.at === 'what' ? problem.problem : null}
            >
              {(control) => (
                <input
                  {...control}
                  ref={address}
                  className="k-input"
                  maxLength={1000}
                  value={what}
                  onChange={(event) => setWhat(event.target.value)}
                />
              )}
            </Field>
          ) : null}
          <Field label={asked.note.label} problem={problem?.at === 'note' ? problem.problem : null}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={asked.note.longest}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <KindSuggestion
            chosen={kind}
            texts={asked.what ? [what, note] : [note]}
            onFollow={follow}
          />
        </>
      )}
    </Form>
  );
}
