import type { Finding, RuleId } from '../../../src/domain/causes/rules/rule';
import type { WhyForm } from '../five-whys/why-forms';
import type { NamedPlace } from '../views/shown-place';

/** Where a note is answered: a form of its cause, or a place of the sheet. */
export type Lead =
  | { readonly label: string; readonly form: WhyForm }
  | { readonly label: string; readonly place: NamedPlace };

const leads: Partial<Readonly<Record<RuleId, Lead>>> = {
  P6: { label: 'Open is / is not', place: 'isIsNot' },
  C5: { label: 'Read it back', place: 'readBack' },
  C8: { label: 'Change the date', form: 'more' },
  T9: { label: 'Say what it belongs to', form: 'more' },
  E1: { label: 'Add evidence', form: 'evidence' },
  E5: { label: 'Open is / is not', place: 'isIsNot' },
  L1: { label: 'Go to the three questions', place: 'legs' },
};

export const leadOf = ({ rule, data }: Finding): Lead | null =>
  data['reading'] === 'rejected' ? null : (leads[rule] ?? null);
