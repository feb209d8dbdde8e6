import { useState } from 'react';
import { verdictSendingBack } from '../../../src/domain/case-file/criteria';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { CaseSection } from '../case/case-section';
import { AfterVerdict } from './after-verdict';
import { CriterionFacts } from './criterion-facts';
import { CriterionForm } from './criterion-form';
import { EarlierRevisions } from './earlier-revisions';
import './effectiveness.css';
import { howItStands } from './how-it-stands';
import { Judging } from './judging';
import { PowerAdvice } from './power-advice';
import { stateWords } from './state-words';
import { VerdictFacts } from './verdict-facts';

/** What would prove that it worked, when that is looked at, and what came of it. */
export function EffectivenessSection() {
  const { record, file, circumstances, editable } = useCase();
  const [setting, setSetting] = useState(false);
  const { revision } = record.document;
  const how = howItStands(file, revision, circumstances.facts, circumstances.today);
  const criterion = how.kind === 'noCriterion' ? undefined : how.criterion;
  // One thing at a time: back to the cause first.
  const isReturning =
    record.status === 'effectiveness' && verdictSendingBack(file, revision) !== undefined;
  const maySet = editable && !isReturning && how.kind !== 'judged';
  const set = (
    <Button looks={criterion ? 'quiet' : 'primary'} onClick={() => setSetting(true)}>
      {criterion ? 'Change the criterion' : 'Set the criterion'}
    </Button>
  );
  return (
    <CaseSection title="Effectiveness" place="effectiveness" state={stateWords(how)}>
      {how.kind === 'judged' ? <VerdictFacts verdict={how.verdict} /> : null}
      <AfterVerdict />
      {setting ? (
        <CriterionForm revision={revision} earlier={criterion} onDone={() => setSetting(false)} />
      ) : null}
      {how.kind === 'noCriterion' && !setting && !isReturning ? (
        <p className="k-subtle">
          What would show that the problem is gone, said before the work is done: what is counted,
          how it was before, how few may come back, and how long that is looked at. Set afterwards,
          anything can be made to look like success.
        </p>
      ) : null}
      {criterion && !setting ? <CriterionFacts criterion={criterion} /> : null}
      {how.kind === 'looking' && !setting ? (
        <>
          {how.isOver ? null : <PowerAdvice planned={how.criterion} />}
          <Judging {...how} change={maySet ? set : null} />
        </>
      ) : null}
      {how.kind === 'noCriterion' && maySet && !setting ? <div>{set}</div> : null}
      <EarlierRevisions current={criterion} />
    </CaseSection>
  );
}
