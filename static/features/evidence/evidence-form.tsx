import { fetched } from '../../kit/fetched';

/** What a statement rests on, added as a reference. */
export const { Fetched: EvidenceForm } = fetched(
  'the form',
  async () => (await import('./opened-evidence-form')).OpenedEvidenceForm,
);
