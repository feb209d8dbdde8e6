import { challengePowerOf } from '../../../src/domain/effectiveness/challenge';
import { proposeChallenge } from '../../../src/domain/effectiveness/challenge-proposal';
import { close } from '../statistics/close';

const plan = { trials: 59, allowed: 0, failureRate: 0.05 };

describe('what a challenge test could prove', () => {
  it.each([
    [59, 0, 0.05, 'proves'],
    [58, 0, 0.05, 'weak'],
    [31, 0, 0.05, 'cannotProve'],
    [10, 0, 0.5, 'proves'],
    [93, 1, 0.05, 'proves'],
    [92, 1, 0.05, 'weak'],
    [0, 0, 0.05, 'cannotProve'],
  ])(
    '%i trials with at most %i failed, against a rate of %d: %s',
    (trials, allowed, rate, verdict) => {
      expect(challengePowerOf({ trials, allowed, failureRate: rate }).verdict).toBe(verdict);
    },
  );

  it('says how many trials are needed', () => {
    expect(challengePowerOf({ ...plan, trials: 10 })).toEqual({
      verdict: 'cannotProve',
      chanceIfUnchanged: close(0.598736939, 1e-8),
      confidence: close(0.401263061, 1e-8),
      needed: { 95: 59, 90: 45, 80: 32 },
    });
  });
});

describe('the verdict to propose for a challenge test', () => {
  it('is supported when all trials were made and passed', () => {
    expect(proposeChallenge({ plan, trials: 59, failures: 0 })).toEqual({
      kind: 'supported',
      reason: 'unlikelyByChance',
      test: {
        name: 'binomial',
        p: close(0.0484945252, 1e-8),
        failureRate: 0.05,
        trials: 59,
        failures: 0,
        atMost: close(0.0495076099, 1e-8),
      },
    });
  });

  it.each([
    [{ ...plan, trials: 40 }, 40, 0, 'weak', 'perhapsByChance'],
    [{ ...plan, trials: 10 }, 10, 0, 'cannotTell', 'easilyByChance'],
    [plan, 58, 0, 'cannotTell', 'windowOpen'],
    [plan, 3, 1, 'missed', 'moreThanTarget'],
    [{ ...plan, trials: 0 }, 0, 0, 'cannotTell', 'nothingObserved'],
  ])('of %j after %i trials with %i failed: %s', (of, trials, failures, kind, reason) => {
    expect(proposeChallenge({ plan: of, trials, failures })).toMatchObject({ kind, reason });
  });
});
