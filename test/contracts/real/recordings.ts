import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

// What real sites sent lies beside the checkout where it lies at all; it is not ours to carry.
const folder = resolve(__dirname, '../../../../shared/real/payloads');

const Entry = z.looseObject({
  file: z.string(),
  endpoint: z.string().optional(),
  status: z.number().nullish(),
  kind: z.string(),
  deployment: z.string().optional(),
});
const Exchange = z.looseObject({ response: z.looseObject({ body: z.unknown() }) });

export interface Recording {
  endpoint: string;
  status: number;
  body: unknown;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

function open({ file, endpoint = '', status }: z.infer<typeof Entry>): Recording {
  const held = read(file);
  const exchange = Exchange.safeParse(held);
  return {
    endpoint,
    status: status ?? 200,
    body: exchange.success ? exchange.data.response.body : held,
  };
}

export const hasRecordings = existsSync(folder);

/** What Jira Cloud answered, or is documented to answer; nothing where nothing lies beside the checkout. */
export const recordings: readonly Recording[] = hasRecordings
  ? z
      .array(Entry)
      .parse(read('index.json'))
      .filter(({ kind, deployment }) => kind !== 'synthetic' && deployment === 'cloud')
      .map(open)
  : [];

/** The bodies of good answers of these operations; version 2 and 3 of the API count alike. */
export const bodiesOf = (operation: RegExp): unknown[] =>
  recordings
    .filter(({ endpoint, status }) => status < 300 && operation.test(endpoint))
    .map(({ body }) => body);

const Board = z.looseObject({ issues: z.array(z.unknown()) });

/** Issues as the issue view and the board hand them out. */
export const recordedIssues = (): unknown[] => [
  ...bodiesOf(/^GET \/rest\/api\/\d\/issue\/\{id\}$/),
  ...bodiesOf(/ \(one element of issues/),
  ...bodiesOf(/board.*changelog$/).flatMap((body) => Board.parse(body).issues),
];
