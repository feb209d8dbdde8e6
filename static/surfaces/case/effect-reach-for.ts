import { tellMoved, tellSaved } from '../../bridge/events';
import { countBefore, judgeEffect, observeEffect, reviseAnalysis } from '../../bridge/invoke-case';
import { openIssue, refreshIssue } from '../../bridge/page';
import { seeIssues } from '../../bridge/seen-issues';
import { readSetup } from '../../bridge/setup';
import { takeStep } from '../../bridge/take-step';
import type { CaseRecord } from '../../features/case/case-context';
import type { EffectReach } from '../../features/effectiveness/effect-reach';
import { newId } from '../../kit/new-id';
import { classesOfRoots } from '../../../src/domain/case-file/elsewhere-candidates';
import { CauseClass } from '../../../src/domain/causes/cause';
import { readyQueries, type Shared } from '../../../src/domain/effectiveness/ready-queries';

const sharedBy = ({ triage, document }: Pick<CaseRecord, 'triage' | 'document'>): Shared => ({
  process: triage.process,
  components: triage.components,
  classes: classesOfRoots(document).flatMap((name) => {
    const read = CauseClass.safeParse(name);
    return read.success ? [read.data] : [];
  }),
});

/** What can be looked up and done about whether a CAPA helped. */
export function effectReachFor(
  record: Pick<CaseRecord, 'id' | 'projectId' | 'triage' | 'document'>,
): EffectReach {
  const { id: issueId, projectId } = record;
  return {
    readyQueries: async () => {
      const setup = await readSetup(projectId);
      return setup.ok && setup.value ? readyQueries(setup.value, sharedBy(record)) : [];
    },
    count: (asked) => countBefore({ issueId, ...asked }),
    observe: (said) => observeEffect({ issueId, id: newId(), ...said }),
    judge: async (given) => {
      const answer = await judgeEffect({ issueId, ...given });
      if (answer.ok) tellSaved(issueId);
      return answer;
    },
    revise: async () => {
      const answer = await reviseAnalysis({ issueId });
      if (answer.ok) tellSaved(issueId);
      return answer;
    },
    backToCause: async () => {
      const answer = await takeStep(
        { id: issueId, projectId },
        ({ statuses }) => statuses.capa.cause,
      );
      if (answer.ok) {
        refreshIssue();
        tellMoved();
      }
      return answer;
    },
    seeIssues,
    openIssue,
  };
}
