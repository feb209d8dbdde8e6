import { fetched } from '../../kit/fetched';

export const { Fetched: Containment } = fetched(
  'containment',
  async () => (await import('../../features/containment/containment-section')).ContainmentSection,
);
