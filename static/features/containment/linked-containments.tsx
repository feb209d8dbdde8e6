import { useContext, useEffect, useState } from 'react';
import type { Wire } from '../../../src/contract/wire';
import { containmentStates } from '../../../src/domain/case-file/containment-state';
import { permanentFix } from '../../../src/domain/case-file/permanent-fix';
import { Loading } from '../../kit/loading';
import { useCase } from '../case/case-context';
import { CaseSection } from '../case/case-section';
import { IssueMention } from '../case/issue-mention';
import { Refused } from '../refusal/refused';
import { ContainmentFacts } from './containment-facts';
import { howContained } from './how-contained';
import { type LinkedFile, ReadLinkedFilesContext } from './read-linked-files';

/** On a CAPA: what holds the damage of the nonconformances it corrects. It is recorded there. */
export function LinkedContainments() {
  const { record, circumstances } = useCase();
  const read = useContext(ReadLinkedFilesContext);
  const [answer, setAnswer] = useState<Wire<readonly LinkedFile[]> | null>(null);
  const { linked } = record;
  useEffect(() => {
    let current = true;
    void read(linked).then((found) => {
      if (current) setAnswer(found);
    });
    return () => {
      current = false;
    };
  }, [read, linked]);

  const { facts, today } = circumstances;
  const fix = permanentFix({ issue: record, facts, capas: [] });
  const found = answer?.ok ? answer.value : [];
  const cases = found.map(({ issue, file }) => ({
    issue,
    isForeign: file === null,
    states: file ? containmentStates(file, { fix, today }) : [],
  }));
  const recorded = cases.filter(({ states, isForeign }) => states.length > 0 || isForeign);
  const all = cases.flatMap(({ states }) => states);

  return (
    <CaseSection
      title="Containment"
      place="containment"
      state={answer?.ok ? howContained(all) : undefined}
    >
      {answer === null ? <Loading label="Reading the nonconformances" /> : null}
      {answer?.ok === false ? (
        <Refused title="The nonconformances could not be read" refusal={answer.refusal} />
      ) : null}
      {answer?.ok && recorded.length === 0 ? (
        <p className="k-subtle">
          What holds the damage is recorded on the nonconformance. Nothing is recorded there.
        </p>
      ) : null}
      {recorded.map(({ issue, states, isForeign }) => (
        <div key={issue.id} className="k-stack-tight">
          <p>
            Recorded on <IssueMention issue={issue} />
          </p>
          {isForeign ? (
            <p className="k-small case-concern">
              What stands there was changed outside Ratchet. It is shown once it is put right there.
            </p>
          ) : (
            <ul role="list" className="case-list" aria-label={`Containments of ${issue.key}`}>
              {states.map((state) => (
                <li key={state.containment.id}>
                  <ContainmentFacts state={state} fix={fix} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </CaseSection>
  );
}
