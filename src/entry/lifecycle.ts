import { stopwatch } from '../atlassian/platform/clock';
import { faultOf, writeLine } from '../atlassian/platform/log-line';
import { newReference } from '../atlassian/platform/random-id';
import { migrate } from '../compose';

/** Brings the database's schema up to date. A failure is told to the platform, and the next hour tries again. */
async function keepSchema(operation: string): Promise<void> {
  const elapsed = stopwatch();
  const reference = newReference();
  try {
    const made = await migrate();
    writeLine({ operation, ms: elapsed(), outcome: made.join() || 'upToDate', reference });
  } catch (thrown) {
    writeLine({ operation, ms: elapsed(), outcome: 'failed', reference, fault: faultOf(thrown) });
    throw thrown;
  }
}

/** When the app was installed or upgraded. */
export const begin = (): Promise<void> => keepSchema('begin');

/** Every hour. */
export const renewSchema = (): Promise<void> => keepSchema('renewSchema');
