import * as z from 'zod/mini';
import { stopwatch } from '../atlassian/platform/clock';
import { answered } from '../atlassian/platform/deadline';
import { faultOf, writeLine, type Fault } from '../atlassian/platform/log-line';
import { newReference } from '../atlassian/platform/random-id';
import { gate } from '../compose/gates';
import { gateRefusal } from '../contract/wording/gate';
import { uncheckedSentence, type UncheckedReason } from '../contract/wording/unchecked';
import { IssueKey } from '../domain/id';
import type { GatedWorkType } from '../domain/next-transitions';
import type { OperationRefusal } from '../operations/refusal';

interface Verdict {
  readonly result: boolean;
  readonly errorMessage?: string;
}

const Question = z.looseObject({
  issue: z.looseObject({ key: z.nullable(z.string()) }),
  configuration: z.unknown(),
});

const Configured = z.looseObject({ workType: z.string(), transition: z.string() });

/** The workflow holds the configuration as text; whether the platform parses it first is not documented. */
const configurationIn = (told: unknown) =>
  z.parse(Configured, typeof told === 'string' ? JSON.parse(told) : told);

/** What Jira does with a gate that outlives the platform's 25 s is not documented: this one answers before. */
const seconds = 20;

interface Decided {
  readonly verdict: Verdict;
  readonly outcome: string;
  readonly fault?: Fault;
}

const open: Verdict = { result: true };
const shut = (errorMessage: string): Verdict => ({ result: false, errorMessage });

const reasons: Readonly<Record<string, UncheckedReason>> = {
  'causes.foreignChange': 'foreignChange',
  'case.foreignChange': 'foreignCase',
  'setup.missing': 'notSetUp',
  'jira.forbidden': 'noAccess',
  'jira.notFound': 'noAccess',
};

function unchecked({ reason }: Pick<OperationRefusal, 'reason'>, reference: string): Decided {
  const verdict = shut(uncheckedSentence(reasons[reason] ?? 'failed', reference));
  return { verdict, outcome: reason };
}

async function decide(
  workType: GatedWorkType,
  payload: unknown,
  reference: string,
): Promise<Decided> {
  const question = z.parse(Question, payload);
  // An issue that is only being created has no analysis yet, and cannot stay where it is.
  if (question.issue.key === null) return { verdict: open, outcome: 'created' };
  const configured = configurationIn(question.configuration);
  if (configured.workType !== workType)
    return unchecked({ reason: 'gate.otherWorkType' }, reference);
  const checked = await gate({
    issue: z.parse(IssueKey, question.issue.key),
    workType,
    transition: configured.transition,
  });
  if (!checked.ok) return unchecked(checked.refusal, reference);
  const refusal = gateRefusal(checked.value.gate, checked.value.document);
  return refusal === null
    ? { verdict: open, outcome: 'open' }
    : { verdict: shut(refusal), outcome: 'blocked' };
}

/** Answers Jira whether a transition may be taken. What cannot be checked is kept shut, with a way on. */
const guard =
  (workType: GatedWorkType) =>
  async (payload: unknown): Promise<Verdict> => {
    const elapsed = stopwatch();
    const reference = newReference();
    const decided = await answered(decide(workType, payload, reference), seconds).catch(
      (thrown: unknown): Decided => ({
        ...unchecked({ reason: 'fault' }, reference),
        fault: faultOf(thrown),
      }),
    );
    const { verdict, outcome, fault } = decided;
    writeLine({
      operation: `gate.${workType}`,
      ms: elapsed(),
      outcome,
      reference,
      ...(fault && { fault }),
    });
    return verdict;
  };

export const guardNonconformance = guard('nonconformance');
export const guardCapa = guard('capa');
