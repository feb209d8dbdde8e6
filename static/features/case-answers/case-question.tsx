import { useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { Instant } from '../../../src/domain/calendar';
import type { AccountId } from '../../../src/domain/id';
import type { CasePlace } from '../../../src/domain/gate/case-rule';
import { useCase } from '../case/case-context';
import { CaseSection } from '../case/case-section';
import { useShownPlace } from '../case/shown-place';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { Answering, type Asking, type Recorded } from '../questions/answering';
import { Refused } from '../refusal/refused';

interface Signed<Answer extends string> extends Recorded<Answer> {
  readonly by: AccountId;
  readonly at: Instant;
}

interface CaseQuestionProps<Answer extends string> extends Asking<Answer> {
  readonly question: string;
  readonly place: CasePlace;
  /** Undefined while nobody has answered. */
  readonly recorded: Signed<Answer> | undefined;
  /** What records an answer. */
  readonly commandFor: (answer: Recorded<Answer>) => CaseCommand;
}

/** A question about the case as a whole. */
export function CaseQuestion<Answer extends string>(props: CaseQuestionProps<Answer>) {
  const { question, place, recorded, commandFor, ...asking } = props;
  const { record, editable, tell } = useCase();
  const shown = useShownPlace();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <CaseSection title={question} place={place} state={recorded ? undefined : 'not answered yet'}>
      <Answering
        {...asking}
        editable={editable}
        draft={`${place}.${record.id}`}
        recorded={recorded ?? null}
        signed={
          recorded ? (
            <p className="k-small k-subtle">
              <Person id={recorded.by} />, <Day at={recorded.at} />
            </p>
          ) : null
        }
        wish={shown?.place === place ? shown : null}
        onAnswer={async (answer) => {
          const told = await tell(commandFor(answer));
          setRefusal(told.ok ? null : told.refusal);
          return told.ok;
        }}
      />
      {refusal ? <Refused title="It was not recorded" refusal={refusal} /> : null}
    </CaseSection>
  );
}
