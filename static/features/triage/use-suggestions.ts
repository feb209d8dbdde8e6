import { useEffect, useMemo, useState } from 'react';
import type { Refusal } from '../../../src/contract/wire';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import { stopWords } from '../../../src/domain/causes/rules/english/stop-words';
import { statementWords } from '../../../src/domain/causes/similar/statement-words';
import type { TriageAnswers } from '../../../src/domain/triage/answers';
import {
  type Candidate,
  likelyRelations,
  type Suggested,
} from '../../../src/domain/triage/likely-relations';
import { reportOf } from '../../../src/domain/triage/report';
import type { TriagedReport, Triaging } from './triaging';

type Looking =
  | { readonly kind: 'underWay' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'found'; readonly suggested: readonly Suggested[] };

const names = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

const asReport = (report: TriagedReport, answers: TriageAnswers) =>
  reportOf({
    issue: { id: report.id, key: report.key },
    summary: report.summary,
    triage: {
      process: answers.process?.name ?? null,
      components: names(answers.components),
      versions: names(answers.versions),
    },
    document: report.document,
    caseFile: { lots: answers.lots },
  });

const wordsOf = ({ summary, document: { problem } }: TriagedReport): string[] => [
  ...statementWords([summary, problem.what, problem.where], stopWords).values(),
];

/** What this report could be a duplicate or a recurrence of: looked for once, weighed again as it is triaged. */
export function useSuggestions(
  { report, findCandidates }: Pick<Triaging, 'report' | 'findCandidates'>,
  answers: TriageAnswers,
  { relations }: CaseFile,
): [looking: Looking, again: () => void] {
  const [found, setFound] = useState<readonly Candidate[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [attempt, setAttempt] = useState(0);
  const words = useMemo(() => wordsOf(report), [report]);
  const components = answers.components.map(({ id }) => id).join(',');
  useEffect(() => {
    let current = true;
    void findCandidates(words, components === '' ? [] : components.split(',')).then((answer) => {
      if (!current) return;
      setRefusal(answer.ok ? null : answer.refusal);
      if (answer.ok) setFound(answer.value);
    });
    return () => {
      current = false;
    };
  }, [findCandidates, words, components, attempt]);
  const again = () => setAttempt(attempt + 1);
  if (refusal) return [{ kind: 'refused', refusal }, again];
  if (!found) return [{ kind: 'underWay' }, again];
  const suggested = likelyRelations(asReport(report, answers), found, relations, stopWords);
  return [{ kind: 'found', suggested }, again];
}
