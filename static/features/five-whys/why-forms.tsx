import { fetched } from '../../kit/fetched';

export type { WhyForm } from './opened-forms';

/** The form asked for, beneath its why. */
export const { Fetched: WhyForms, useAhead: useWhyFormsAhead } = fetched(
  'the form',
  async () => (await import('./opened-forms')).OpenedForm,
);
