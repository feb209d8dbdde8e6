import { useEffect, useMemo, useState } from 'react';
import { today } from '../../bridge/circumstances';
import { relateCase, saveCase } from '../../bridge/invoke-case';
import { openIssue } from '../../bridge/page';
import { readPolicy } from '../../bridge/policy';
import type { QualityRecord } from '../../bridge/quality-issue';
import { countRecurrences } from '../../bridge/read-expected';
import { findCandidates } from '../../bridge/triage/find-candidates';
import { linkRelated } from '../../bridge/triage/link-related';
import { readDesk } from '../../bridge/triage/read-desk';
import { decline, takeTriage } from '../../bridge/triage/take-step';
import { writeFields } from '../../bridge/triage/write-fields';
import type { Triaging } from '../../features/triage/triaging';
import type { CaseFile } from '../../../src/domain/case-file/case-file';
import { usualPolicy } from '../../../src/domain/gate/policy';

/** What can be done with the report at triage; `file` is its case file as recorded last. */
export function useTriaging(record: QualityRecord, file: CaseFile): Triaging {
  const { id, projectId } = record;
  const [policy, setPolicy] = useState(usualPolicy);
  useEffect(() => {
    let current = true;
    void readPolicy(projectId).then((read) => {
      if (current) setPolicy(read);
    });
    return () => {
      current = false;
    };
  }, [projectId]);
  // The same report keeps the same functions, so that nothing is asked twice for it.
  const doing = useMemo(() => {
    const issue = { id, projectId };
    return {
      findCandidates: (words, componentIds) => findCandidates(issue, words, componentIds),
      countRecurrences: (question) => countRecurrences(issue, question, today()),
      writeFields: (recorded, answers) => writeFields(issue, recorded, answers),
      tell: (commandId, command) => saveCase({ issueId: id, id: commandId, command }),
      relate: (relating) => relateCase({ issueId: id, ...relating }),
      link: (relation, other) => linkRelated(id, relation, other),
      takeTriage: () => takeTriage(issue),
      decline: (why) => decline(issue, why),
      open: openIssue,
    } satisfies Partial<Triaging>;
  }, [id, projectId]);
  const desk = useMemo(() => () => readDesk(record), [record]);
  return useMemo(
    () => ({ ...doing, readDesk: desk, policy, report: { ...record, caseFile: file } }),
    [doing, desk, policy, record, file],
  );
}
