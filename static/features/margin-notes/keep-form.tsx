import { fetched } from '../../kit/fetched';

/** The team knows better: the note goes, the reason stays on record. */
export const { Fetched: KeepForm } = fetched(
  'the form',
  async () => (await import('./opened-keep-form')).OpenedKeepForm,
);
