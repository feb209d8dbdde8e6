import { fetched } from '../../kit/fetched';

export const { Fetched: Containment } = fetched(
  'containment',
  async () => (await import('../../features/containment/containment-section')).ContainmentSection,
);

export const { Fetched: Disposition } = fetched(
  'the disposition',
  async () => (await import('../../features/disposition/disposition-section')).DispositionSection,
);
