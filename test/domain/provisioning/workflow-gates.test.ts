import { desired } from '../../../src/domain/provisioning/desired/desired';
import type {
  Found,
  FoundGuard,
  FoundTransition,
  FoundWorkflow,
} from '../../../src/domain/provisioning/found';
import { isPossible, nextOf, plan } from '../../../src/domain/provisioning/plan/plan';
import { freshSite, walk } from './site';

const whole = walk(freshSite).found;
const nonconformance = 'Ratchet: Nonconformance';

/** The set-up site, with the transitions of one of our workflows as they are made here. */
const after = (
  change: (transitions: readonly FoundTransition[]) => readonly FoundTransition[],
): Found => ({
  ...whole,
  workflows: whole.workflows.map((workflow): FoundWorkflow =>
    workflow.name === nonconformance
      ? { ...workflow, transitions: change(workflow.transitions) }
      : workflow,
  ),
});

const withGuards =
  (name: string, change: (guards: readonly FoundGuard[]) => readonly FoundGuard[]) =>
  (transitions: readonly FoundTransition[]) =>
    transitions.map((transition) =>
      transition.name === name ? { ...transition, guards: change(transition.guards) } : transition,
    );

const stepFor = (found: Found) =>
  plan(desired, found).find(
    ({ shown }) => shown.kind === 'workflow' && shown.name === nonconformance,
  );

const guardsOf = (found: Found, name: string) =>
  found.workflows
    .find((workflow) => workflow.name === nonconformance)
    ?.transitions.find((transition) => transition.name === name)?.guards;

const theirs: FoundGuard = { ruleKey: 'ari/other-app', configuration: '{}', isOn: true };
const close = guardsOf(whole, 'Close')?.[0];
if (!close) throw new Error('Closing is guarded');

describe('a workflow of ours without its gates', () => {
  const cases: [string, (transitions: readonly FoundTransition[]) => readonly FoundTransition[]][] =
    [
      ['lacks one', withGuards('Close', () => [])],
      ['has one switched off', withGuards('Close', () => [{ ...close, isOn: false }])],
      [
        'has one that speaks of another transition',
        withGuards('Close', () => [
          { ...close, configuration: '{"workType":"nonconformance","transition":"start"}' },
        ]),
      ],
      [
        'has one for the other work type',
        withGuards('Close', () => [{ ...close, ruleKey: 'ari/capa-gate' }]),
      ],
      ['has it twice', withGuards('Close', () => [close, close])],
    ];

  it.each(cases)('that %s is given the one it should have, and nothing else', (_what, change) => {
    const found = after(change);
    expect(stepFor(found)?.shown).toEqual({
      kind: 'workflow',
      name: nonconformance,
      action: 'attach',
      why: 'gatesMissing',
      shared: [],
      transitions: ['Close'],
    });
    expect(isPossible(plan(desired, found))).toBe(true);
    const mended = walk(found);
    expect(mended.actions.map(({ kind }) => kind)).toEqual(['guardTransitions']);
    expect(guardsOf(mended.found, 'Close')).toEqual([close]);
    expect(mended.found).toEqual(whole);
  });

  it('of which all were taken off gets all of them in one change', () => {
    const bare = after((transitions) => transitions.map((move) => ({ ...move, guards: [] })));
    const mended = walk(bare);
    expect(mended.actions).toHaveLength(1);
    expect(mended.found).toEqual(whole);
  });

  it('keeps what an admin put beside it', () => {
    const mended = walk(after(withGuards('Close', () => [theirs]))).found;
    expect(guardsOf(mended, 'Close')).toEqual([theirs, close]);
  });

  it('is refused while Jira does not offer the validators', () => {
    expect(stepFor({ ...whole, validators: {} })?.shown.why).toBe('validatorsMissing');
  });
});

describe('a workflow of ours that is as it should be', () => {
  const isDone = (found: Found) => nextOf(plan(desired, found)).kind === 'finished';

  it('is left alone, however its configuration is written', () => {
    const spaced = JSON.stringify(JSON.parse(close.configuration), null, 1);
    expect(isDone(after(withGuards('Close', () => [{ ...close, configuration: spaced }])))).toBe(
      true,
    );
  });

  it('is left alone when an admin renamed, renumbered or removed a transition', () => {
    const renamed = after((all) => all.map((move) => ({ ...move, name: `${move.name}!` })));
    const renumbered = after((all) => all.map((move) => ({ ...move, id: `9${move.id}` })));
    const removed = after((all) => all.filter(({ name }) => name !== 'Close'));
    expect([renamed, renumbered, removed].map(isDone)).toEqual([true, true, true]);
  });

  it('is left alone when an admin added a way of their own, guarded or not', () => {
    const added = after((all) => {
      const own = all.find(({ name }) => name === 'Close');
      return own ? [...all, { ...own, id: '400', name: 'Close at once', guards: [theirs] }] : all;
    });
    expect(isDone(added)).toBe(true);
  });

  it('loses a gate that speaks of another transition where none should stand', () => {
    const found = after(withGuards('Reopen', () => [close, theirs]));
    expect(stepFor(found)?.shown).toMatchObject({ transitions: ['Reopen'], why: 'gatesMissing' });
    expect(guardsOf(walk(found).found, 'Reopen')).toEqual([theirs]);
  });
});
