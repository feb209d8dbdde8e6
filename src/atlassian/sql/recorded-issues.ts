import * as z from 'zod/mini';
import { IssueId } from '../../domain/id';
import type { RecordedIssues } from '../../operations/ports/deletion';
import { rows } from './statement';

/** The character after the colon: ends the range of the names that begin with one history's. */
const end = ';';

/** Which issues have a history, by the first entry of each. */
export const recordedIssues: RecordedIssues = {
  after: async (name, issue, most) => {
    const found = await rows(
      z.object({ record: z.string() }),
      `SELECT record FROM entry WHERE record > ? AND record < ? AND seq = 1 ORDER BY record LIMIT ${most}`,
      [`${name}:${issue ?? ''}`, `${name}${end}`],
    );
    return found.map(({ record }) => IssueId.parse(record.slice(name.length + 1)));
  },
};
