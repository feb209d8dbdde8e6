import { useEffect, useState } from 'react';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import {
  expectedCapa,
  type Expecting,
  type ExpectationId,
  recurrenceQuestion,
} from '../../../src/domain/gate/expected-capa';
import { untriaged } from '../../../src/domain/nonconformance/triage-fields';
import type { TriageAnswers } from '../../../src/domain/triage/answers';
import type { Triaging } from './triaging';

const asExpecting = (answers: TriageAnswers, { relations }: CaseFile): Expecting => ({
  workType: 'nonconformance',
  severity: answers.severity,
  triage: {
    ...untriaged,
    source: answers.source,
    potentialSeverity: answers.potentialSeverity,
    process: answers.process?.name ?? null,
  },
  caseFile: {
    relations,
    ...(answers.customerFacing && { customerFacing: answers.customerFacing }),
  },
});

/** Which of the project's rules expect a CAPA, as the answers stand; Jira is asked only where its count decides. */
export function useExpected(
  { policy, countRecurrences }: Pick<Triaging, 'policy' | 'countRecurrences'>,
  answers: TriageAnswers,
  file: CaseFile,
): readonly ExpectationId[] {
  const expecting = asExpecting(answers, file);
  const question = recurrenceQuestion(expecting, policy);
  const asked = question === null ? '' : JSON.stringify(question);
  const [counted, setCounted] = useState({ asked: '', others: 0 });
  useEffect(() => {
    if (!question) return;
    let current = true;
    void countRecurrences(question).then((others) => {
      if (current && others !== null) setCounted({ asked, others });
    });
    return () => {
      current = false;
    };
    // The question is told by its words.
  }, [asked, countRecurrences]);
  return expectedCapa(expecting, policy, counted.asked === asked ? counted.others : 0);
}
