import { resolve } from 'node:path';
import * as hosting from '../../../host/host';
import { holdToContracts } from './hold-to-contracts';

/**
 * Starts a site in memory where Ratchet is installed and nobody has set anything up. Its functions are those of
 * the run; whatever it and its callers say to each other is held to other people's contracts.
 */
export async function startHost(options: Partial<hosting.HostOptions> = {}): Promise<hosting.Host> {
  const functionsDirectory = process.env['RATCHET_FUNCTIONS'];
  const host = await hosting.startHost({
    dataDirectory: ':memory:',
    appDirectory: resolve('.'),
    delays: 'skipped',
    quiet: true,
    ...(functionsDirectory && { functionsDirectory }),
    ...options,
  });
  holdToContracts(host.site);
  holdToContracts(host.confluence);
  return host;
}
