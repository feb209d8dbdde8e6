import { stopwatch } from '../atlassian/platform/clock';
import { faultOf, writeLine } from '../atlassian/platform/log-line';
import { newReference } from '../atlassian/platform/random-id';

/** Runs what nobody waits for and writes one line. What it throws is thrown on: the platform then tries again. */
export async function logged(operation: string, run: () => Promise<string>): Promise<void> {
  const elapsed = stopwatch();
  const reference = newReference();
  try {
    writeLine({ operation, outcome: await run(), ms: elapsed(), reference });
  } catch (thrown) {
    writeLine({ operation, outcome: 'failed', ms: elapsed(), reference, fault: faultOf(thrown) });
    throw thrown;
  }
}
