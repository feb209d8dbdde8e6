import type { Exchange } from '../../../host/jira/exchange';
import type { JiraSite } from '../../../host/jira/site';
import { exchangeRecorder } from '../../host/contract/exchange-recorder';
import { misconduct } from './app-conduct';

const recorder = exchangeRecorder();
const onPurpose = new Map<RegExp, boolean>();

/** From now on, whatever Jira and its callers say to each other is checked when the test file ends. */
export function holdToContracts(site: JiraSite): void {
  site.observe = recorder.observe;
}

/** What was said so far. */
export const exchanges = (): readonly Exchange[] => recorder.exchanges;

/** Names a deviation that a test makes on purpose; one that never happens fails the file too. */
export function deviatesOnPurpose(problem: RegExp): void {
  onPurpose.set(problem, false);
}

function isOnPurpose(problem: string): boolean {
  const named = [...onPurpose.keys()].find((pattern) => pattern.test(problem));
  if (named) onPurpose.set(named, true);
  return named !== undefined;
}

afterAll(() => {
  const found = new Set([...recorder.problems(), ...recorder.exchanges.flatMap(misconduct)]);
  const problems = [...found].filter((problem) => !isOnPurpose(problem));
  const absent = [...onPurpose]
    .filter(([, happened]) => !happened)
    .map(([pattern]) => `never happened: ${pattern.source}`);
  if (problems.length + absent.length === 0) return;
  throw new Error(['Held to Jira’s contracts:', ...problems, ...absent].join('\n'));
});
