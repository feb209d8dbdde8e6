import { Day } from '../../../src/domain/calendar';
import { daysLater } from '../../../src/domain/days';
import type { Suggestion } from '../../../src/domain/effectiveness/suggestions';
import { monthsBefore } from '../../../src/domain/triage/months-before';
import type { CriterionDraft } from './criterion-draft';

/** The draft as a suggestion would have it. */
export function applied(draft: CriterionDraft, suggestion: Suggestion): Partial<CriterionDraft> {
  switch (suggestion.id) {
    case 'extendWindow':
      return { window: String(suggestion.to) };
    case 'useExposure':
      return { measuredIn: 'units', window: '' };
    case 'leadingMeasure':
      return {
        kind: 'challenge',
        what: '',
        target: '0',
        trials: String(suggestion.trials),
        percent: String(Math.round(suggestion.failureRate * 1000) / 10),
      };
    case 'raiseBaseline':
      if (suggestion.to !== null && draft.measuredIn === 'days') {
        return { from: daysLater(Day.parse(draft.to), -suggestion.to) };
      }
      return { from: monthsBefore(Day.parse(draft.from), 12) };
  }
}
