import type { Exchange } from '../../../host/jira/exchange';
import { exchangeRecorder } from '../../host/contract/exchange-recorder';
import { misconduct } from './app-conduct';

const recorder = exchangeRecorder();

/**
 * From now on, whatever a product and its callers say to each other is checked when the test file ends. A request that a
 * test makes wrong on purpose has to be refused; then only the refusal is looked at.
 */
export function holdToContracts(site: { observe?: (exchange: Exchange) => void }): void {
  site.observe = recorder.observe;
}

/** What was said so far. */
export const exchanges = (): readonly Exchange[] => recorder.exchanges;

afterAll(() => {
  const found = new Set([...recorder.problems(), ...recorder.exchanges.flatMap(misconduct)]);
  if (found.size > 0) throw new Error(['Held to the products’ contracts:', ...found].join('\n'));
});
