import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { StoredCase } from '../../../src/domain/case-file/stored';
import { CommandId, type IssueKey, type IssueReference } from '../../../src/domain/id';
import type { TriageAnswers } from '../../../src/domain/triage/answers';
import { Button } from '../../kit/button';
import { newId } from '../../kit/new-id';
import { Notice } from '../../kit/notice';
import { Refused } from '../refusal/refused';
import { refusalWords } from '../refusal/refusal-words';
import { DeclineDuplicate } from './decline-duplicate';
import { focusFirstQuestion } from './keys';
import { OtherIssue } from './other-issue';
import { relate } from './relate';
import { RelationsAnswered } from './relations-answered';
import { Suggestion } from './suggestion';
import { type Relating, useTriaging } from './triaging';
import { useSuggestions } from './use-suggestions';

interface SeenBeforeProps {
  readonly answers: TriageAnswers;
  readonly file: CaseFile;
  readonly onStored: (stored: StoredCase) => void;
  readonly onDeclined: () => void;
}

interface Aftermath {
  readonly capas: readonly IssueReference[];
  readonly notLinked: { readonly other: IssueKey; readonly refusal: Refusal } | null;
}

const keysOf = (issues: readonly IssueReference[]) => issues.map(({ key }) => key).join(', ');

/** Whether the same thing was reported before: what is likely, with why, and what was answered. */
export function SeenBefore({ answers, file, onStored, onDeclined }: SeenBeforeProps) {
  const triaging = useTriaging();
  const { report, open } = triaging;
  const [looking, again] = useSuggestions(triaging, answers, file);
  const [isWhole, setWhole] = useState(false);
  const [answered, setAnswered] = useState(0);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The next suggestion, or the first question after them.
    if (answered > 0) focusFirstQuestion(section.current?.closest('form') ?? null);
  }, [answered]);
  const [after, setAfter] = useState<Aftermath>({ capas: [], notLinked: null });
  const say = async (relating: Omit<Relating, 'id' | 'note'>): Promise<Refusal | null> => {
    const id = CommandId.parse(newId());
    const related = await relate(triaging, { ...relating, id, note: '' });
    if (related.kind === 'refused') return related.refusal;
    const { capas, notLinked, stored } = related;
    const isConfirmed = relating.verdict === 'confirmed';
    setAfter({
      capas: isConfirmed ? capas : [],
      notLinked: notLinked && { other: relating.other, refusal: notLinked },
    });
    setAnswered((before) => before + 1);
    onStored(stored);
    return null;
  };
  const duplicate = file.relations.findLast(
    ({ kind, verdict }) => kind === 'duplicate' && verdict === 'confirmed',
  );
  const isDuplicate = duplicate !== undefined && report.status === 'reported';
  const suggested = looking.kind === 'found' && !isDuplicate ? looking.suggested : [];
  // One at a time: the next comes up when this one is answered.
  const shown = isWhole ? suggested : suggested.slice(0, 1);
  const later = suggested.length - shown.length;
  return (
    <section ref={section} className="k-stack-tight" aria-label="Seen before?">
      <h3>Seen before?</h3>
      {looking.kind === 'underWay' ? (
        <p className="k-subtle">Looking for reports like it…</p>
      ) : null}
      {looking.kind === 'refused' ? (
        <Refused
          title="Reports like it could not be looked for"
          refusal={looking.refusal}
          onAgain={again}
        />
      ) : null}
      {looking.kind === 'found' && suggested.length === 0 && file.relations.length === 0 ? (
        <p className="k-subtle">Nothing like it was reported in the last two years.</p>
      ) : null}
      {shown.length > 0 ? (
        <ul role="list" className="k-stack-tight">
          {shown.map((suggested) => {
            const { candidate, relation } = suggested;
            const other = candidate.issue.key;
            return (
              <Suggestion
                key={candidate.issue.id}
                suggested={suggested}
                onOpen={() => open(other)}
                onAnswer={(verdict) => say({ other, relation, verdict })}
              />
            );
          })}
        </ul>
      ) : null}
      {later > 0 ? (
        <Button looks="link" className="k-small" onClick={() => setWhole(true)}>
          {later === 1 ? 'One more like it' : `${later} more like it`}
        </Button>
      ) : null}
      {after.capas.length > 0 ? (
        <Notice
          announced
          tone="warning"
          title={`Judged effective, and it came back: ${keysOf(after.capas)}`}
        >
          <p>
            The verdict there now reads “false effective”. The CAPA can be reopened, and its causes
            looked at again with what is known now.
          </p>
        </Notice>
      ) : null}
      {after.notLinked ? (
        <Notice
          announced
          tone="warning"
          title={`On record, but not linked to ${after.notLinked.other}`}
        >
          <p>{refusalWords(after.notLinked.refusal)}</p>
        </Notice>
      ) : null}
      <RelationsAnswered
        relations={file.relations}
        onOpen={open}
        onRevise={({ issue, kind, verdict }) =>
          say({
            other: issue.key,
            relation: kind,
            verdict: verdict === 'confirmed' ? 'denied' : 'confirmed',
          })
        }
      />
      {isDuplicate ? <DeclineDuplicate of={duplicate.issue.key} onDeclined={onDeclined} /> : null}
      <OtherIssue onRelate={(other, relation) => say({ other, relation, verdict: 'confirmed' })} />
    </section>
  );
}
