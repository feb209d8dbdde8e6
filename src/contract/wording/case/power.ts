import type { Criterion } from '../../../domain/case-file/effectiveness';
import type { CriterionPower } from '../../../domain/effectiveness/criterion-plan';
import type { PlanVerdict } from '../../../domain/effectiveness/plan-verdict';
import type { PlanPower } from '../../../domain/effectiveness/power';
import type { Suggestion } from '../../../domain/effectiveness/suggestions';
import { amountWords, eventWords, percentWords } from './amounts';

type Planned = Pick<Criterion, 'baseline' | 'window' | 'target'>;

/** What a plan is worth, in two or three words. */
export const planVerdictWords: Readonly<Record<PlanVerdict | 'nothingToCompare', string>> = {
  proves: 'Enough to tell',
  weak: 'Can only hint at it',
  cannotProve: 'Cannot prove it',
  nothingToCompare: 'Nothing to compare with',
};

const windowWords = (target: number, amount: string): string =>
  target === 0 ? `${amount} without any` : `${amount} with at most ${target}`;

function reductionWords(power: PlanPower, { baseline, window, target }: Planned): string[] {
  const unit = window?.unit ?? 'days';
  const words = (amount: number): string => amountWords({ amount, unit });
  const before = `With ${eventWords(baseline?.events ?? 0)} in ${words(baseline?.exposure.amount ?? 0)} before`;
  const needed = `${windowWords(target, words(Math.ceil(power.needed[95] - 1e-9)))} are needed to be 95 % sure.`;
  const own = `Your window of ${words(window?.amount ?? 0)} gives ${percentWords(power.confidence)}.`;
  const doubt =
    power.fewEventsBefore === null
      ? []
      : [
          `So few before may have been bad luck: if that is counted in, the window gives ${percentWords(power.fewEventsBefore.confidence)}.`,
        ];
  return [`${before}, ${needed}`, own, ...doubt];
}

/** What a criterion could prove, and what it would take, in a few sentences. */
export function powerWords(found: CriterionPower, planned: Planned): string[] {
  if (found.kind === 'challenge') {
    const { plan, power } = found;
    const rate = percentWords(plan.failureRate);
    const needed = power.needed[95];
    return [
      `If ${rate} of the trials still failed, the test would be passed in ${percentWords(power.chanceIfUnchanged)} of cases: a passed test makes ${percentWords(power.confidence)} sure that it is less.`,
      ...(needed === null || power.verdict === 'proves'
        ? []
        : [`${needed} trials are needed to be 95 % sure.`]),
    ];
  }
  if (found.power.kind === 'power') return reductionWords(found.power, planned);
  return found.power.reason === 'noEvents'
    ? [
        'Nothing happened in the time before, so that fewer cannot be seen, however long the window.',
      ]
    : ['There is no time before to compare with yet: count how it was.'];
}

/** What would make a plan prove more, as its button says it. */
export function suggestionWords(suggestion: Suggestion, unit: string): string {
  switch (suggestion.id) {
    case 'extendWindow':
      return `Extend the window to ${amountWords({ amount: suggestion.to, unit })}`;
    case 'useExposure':
      return 'Count in batches, releases or runs instead of days';
    case 'leadingMeasure':
      return `Test it on purpose: ${suggestion.trials} trials without a failure`;
    case 'raiseBaseline':
      return suggestion.to === null
        ? 'Look further back'
        : `Look further back: ${amountWords({ amount: suggestion.to, unit })} before`;
  }
}

/** Why it would, in a sentence. */
export function suggestionReason(suggestion: Suggestion): string {
  switch (suggestion.id) {
    case 'extendWindow':
      return 'Then a quiet window is hardly chance any more.';
    case 'useExposure':
      return `Days pass by themselves. Count what can fail, until ${Math.ceil(suggestion.expected * 10) / 10} events would be expected if nothing had changed.`;
    case 'leadingMeasure':
      return `That many show with ${percentWords(suggestion.confidence)} confidence that fewer than ${percentWords(suggestion.failureRate)} fail.`;
    case 'raiseBaseline':
      return 'The more is known of how it was, the less has to be seen of how it is.';
  }
}
