import { sql } from '@forge/sql';
import * as z from 'zod/mini';
import { StorageUnavailable } from '../../operations/ports';
import { answered } from '../platform/deadline';
import { migrate } from './migrations';

type Parameter = string | number;

/** What MySQL says of its refusal, which Forge hands through. */
const Refused = z.object({
  context: z.object({ debug: z.object({ code: z.string() }) }),
});

/** MySQL's name of the error, undefined when the failure is not the statement's. */
function mysqlCode(thrown: unknown): string | undefined {
  const refused = Refused.safeParse(thrown);
  return refused.success ? refused.data.context.debug.code : undefined;
}

const run = (text: string, parameters: readonly Parameter[]) =>
  answered(
    sql
      .prepare<unknown>(text)
      .bindParams(...parameters)
      .execute(),
  );

/** A person may come before the schema's keeper did: then the table is made on the spot. */
async function runWithSchema(text: string, parameters: readonly Parameter[]) {
  try {
    return await run(text, parameters);
  } catch (thrown) {
    if (mysqlCode(thrown) !== 'ER_NO_SUCH_TABLE') throw thrown;
    await migrate();
    return run(text, parameters);
  }
}

/** Runs a statement that changes rows; a unique key that is taken answers `taken`. Throws `StorageUnavailable`. */
export async function write(
  text: string,
  parameters: readonly Parameter[],
): Promise<'written' | 'taken'> {
  try {
    await runWithSchema(text, parameters);
    return 'written';
  } catch (thrown) {
    if (mysqlCode(thrown) === 'ER_DUP_ENTRY') return 'taken';
    throw new StorageUnavailable('sql', { cause: thrown });
  }
}

/** The rows of a question, parsed. Throws `StorageUnavailable`, also for rows that are not as expected. */
export async function rows<Row extends z.core.$ZodType>(
  row: Row,
  text: string,
  parameters: readonly Parameter[],
): Promise<z.output<Row>[]> {
  try {
    const result = await runWithSchema(text, parameters);
    return z.parse(z.array(row), result.rows);
  } catch (thrown) {
    throw new StorageUnavailable('sql', { cause: thrown });
  }
}
