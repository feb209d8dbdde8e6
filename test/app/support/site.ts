import type { HostOptions } from '../../../host/host';
import { furnish, type Site } from './furnish';
import { startHost } from './start-host';

export type { Site } from './furnish';

/** Starts a furnished site in memory. */
export const openSite = async (options: Partial<HostOptions> = {}): Promise<Site> =>
  furnish(await startHost(options));
