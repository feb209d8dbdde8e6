import { useContext, useState } from 'react';
import { type CauseId, EvidenceId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import { newId } from '../analysis/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { useKeptText } from '../analysis/use-kept-text';
import { evidenceKinds, type EvidenceKind } from './evidence-kinds';
import { FindIssueContext } from './find-issue';
import { readEvidence } from './read-evidence';

interface EvidenceFormProps {
  readonly node: CauseId | 'problem';
  readonly onDone: () => void;
}

const kinds: readonly EvidenceKind[] = [
  'observation',
  'measurement',
  'issue',
  'page',
  'commit',
  'link',
  'interview',
];
const options = kinds.map((value) => ({ value, label: evidenceKinds[value].label }));

/** What a statement rests on, added as a reference: the thing itself stays where it is. */
export function EvidenceForm({ node, onDone }: EvidenceFormProps) {
  const { give, issueId } = useAnalysis();
  const find = useContext(FindIssueContext);
  const place = `${issueId}.${node}`;
  const [kind, setKind] = useState<EvidenceKind>('observation');
  const [what, setWhat] = useKeptText(`evidence.what.${place}`);
  const [note, setNote] = useKeptText(`evidence.note.${place}`);
  const [problem, setProblem] = useState<{ at: 'what' | 'note'; problem: string } | null>(null);
  const asked = evidenceKinds[kind];

  const add = async () => {
    const id = EvidenceId.parse(newId());
    const read = await readEvidence({ id, kind, what: asked.what ? what : '', note }, find);
    if (!read.ok) {
      setProblem(read);
      return;
    }
    if (!give({ kind: 'addEvidence', node, evidence: read.evidence })) return;
    setWhat('');
    setNote('');
    onDone();
  };

  return (
    <form
      className="inset-form"
      aria-label="Evidence"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label="Kind of evidence">
        {(control) => (
          <Select
            {...control}
            autoFocus
            value={kind}
            options={options}
            onPick={(picked) => {
              setKind(picked);
              setProblem(null);
            }}
          />
        )}
      </Field>
      {asked.what ? (
        <Field
          label={asked.what.label}
          hint={asked.what.hint}
          problem={problem?.at === 'what' ? problem.problem : null}
        >
          {(control) => (
            <input
              {...control}
              className="k-input"
              maxLength={asked.what?.longest}
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
      <div className="k-row">
        <Button looks="primary" submits>
          Add evidence
        </Button>
        <Button looks="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
}
