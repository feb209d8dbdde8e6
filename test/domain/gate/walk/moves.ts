import fc from 'fast-check';
import type { CaseCommand } from '../../../../src/domain/case-file/command';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import { capaTransitions } from '../../../../src/domain/capa/transitions';
import type { AccountId } from '../../../../src/domain/id';
import { textDigest } from '../../../../src/domain/causes/verified';
import { eachCaseCommand } from '../../case-file/any-case-command';
import { anyCommand } from '../../causes/any-command';
import { ada, ben, cause, eve, evidence, issue } from '../../causes/writing';

/** What somebody, or Jira, does. */
export type Move =
  | { readonly kind: 'cause'; readonly actor: AccountId; readonly command: CauseCommand }
  | { readonly kind: 'case'; readonly actor: AccountId; readonly command: CaseCommand }
  | { readonly kind: 'transition'; readonly id: string }
  | {
      readonly kind: 'action';
      readonly number: number;
      readonly becomes: 'done' | 'open' | 'dropped';
    }
  | { readonly kind: 'assign'; readonly number: number; readonly owner: AccountId | null }
  | {
      readonly kind: 'criterion';
      readonly actor: AccountId;
      readonly judge: AccountId;
      readonly id: string;
    }
  /** `ahead`: how many days after the criterion the observation began, or before it. */
  | {
      readonly kind: 'judge';
      readonly actor: AccountId;
      readonly verdict: 'effective' | 'notEffective';
      readonly ahead: number;
      readonly id: string;
    }
  | { readonly kind: 'revise' }
  | { readonly kind: 'wait'; readonly days: number };

const someone = fc.constantFrom(ada, ben, eve);
const number = fc.constantFrom(8, 8, 8, 9);
const id = cause('cause1');
const text = fc.constantFrom('Seal hardened', 'Seal hardened', 'Seal hardened', 'Seal is old');

/** What brings an analysis on, and now and then undoes it. */
const onTheCause: fc.Arbitrary<CauseCommand> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<CauseCommand>({ kind: 'nameRoot', id, root: true }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('verify' as const),
      id: fc.constant(id),
      method: fc.constant('reproduction' as const),
      result: fc.constantFrom('passed', 'passed', 'passed', 'failed'),
      note: fc.constant('On the bench'),
      textDigest: text.map(textDigest),
    }),
  },
  {
    weight: 2,
    arbitrary: number.map((one): CauseCommand => ({ kind: 'linkAction', id, issue: issue(one) })),
  },
  {
    weight: 2,
    arbitrary: fc.constant<CauseCommand>({
      kind: 'addEvidence',
      node: id,
      evidence: { kind: 'observation', id: evidence('proof2'), note: 'Seen' },
    }),
  },
  text.map((words): CauseCommand => ({ kind: 'reword', id, text: words })),
  number.map((one): CauseCommand => ({ kind: 'unlinkAction', id, issue: issue(one) })),
  anyCommand,
);

const transition = fc
  .constantFrom(...capaTransitions.map((each) => each.id).filter((each) => each !== 'cancel'))
  .map((each): Move => ({ kind: 'transition', id: each }));

/** A CAPA is worked on by three people; of the actions some are theirs. */
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('cause' as const),
      actor: someone,
      command: onTheCause,
    }),
  },
  { weight: 10, arbitrary: transition },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('action' as const),
      number,
      becomes: fc.constantFrom('done', 'done', 'done', 'open', 'dropped'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('assign' as const),
      number,
      owner: fc.constantFrom(ada, ada, ben, eve, null),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('criterion' as const),
      actor: someone,
      judge: someone,
      id: fc.stringMatching(/^crit[0-9]{3}$/),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('judge' as const),
      actor: someone,
      verdict: fc.constantFrom('effective', 'effective', 'notEffective'),
      ahead: fc.constantFrom(-20, 0, 1, 1, 1),
      id: fc.stringMatching(/^verd[0-9]{3}$/),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Move>({ kind: 'revise' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('case' as const),
      actor: someone,
      command: fc.oneof(...eachCaseCommand.map(([, command]) => command)),
    }),
  },
);
