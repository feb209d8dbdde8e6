import * as z from 'zod/mini';
import { Instant } from '../../domain/calendar';
import { IssueId } from '../../domain/id';
import { LastState } from '../../domain/record/tombstone';
import type { KnownIssue, KnownIssues } from '../../operations/ports/deletion';
import { rows, write } from './statement';

const parsed = (json: string): unknown => JSON.parse(json);

const Row = z.pipe(
  z.pipe(
    z.object({ issue: z.string(), state: z.string(), gone_at: z.nullable(z.string()) }),
    z.transform(({ issue, state, gone_at }): unknown => ({
      issue,
      state: parsed(state),
      goneAt: gone_at,
    })),
  ),
  z.object({ issue: IssueId, state: LastState, goneAt: z.nullable(Instant) }),
);

const columns = 'issue, state, gone_at';
const marks = (count: number, mark = '?'): string => Array(count).fill(mark).join(', ');

type Looked = Omit<KnownIssue, 'goneAt'>;

async function put(issues: readonly Looked[], at: Instant, goneAt: Instant | ''): Promise<void> {
  if (issues.length === 0) return;
  await write(
    `INSERT INTO known_issue (issue, project, state, looked_at, gone_at) VALUES ${marks(issues.length, "(?, ?, ?, ?, NULLIF(?, ''))")} ON DUPLICATE KEY UPDATE project = VALUES(project), state = VALUES(state), looked_at = VALUES(looked_at), gone_at = VALUES(gone_at)`,
    issues.flatMap(({ issue, state }) => [issue, state.project, JSON.stringify(state), at, goneAt]),
  );
}

/** The last look of each issue that has a history, in Forge SQL. */
export const knownIssues: KnownIssues = {
  of: async (issues) =>
    issues.length === 0
      ? []
      : rows(Row, `SELECT ${columns} FROM known_issue WHERE issue IN (${marks(issues.length)})`, [
          ...issues,
        ]),
  lookedAtSince: async (issues, moment) => {
    if (issues.length === 0) return new Set();
    const found = await rows(
      z.object({ issue: IssueId }),
      `SELECT issue FROM known_issue WHERE looked_at >= ? AND issue IN (${marks(issues.length)})`,
      [moment, ...issues],
    );
    return new Set(found.map(({ issue }) => issue));
  },
  saw: (issues, at) => put(issues, at, ''),
  lost: (issue, at) => put([issue], at, at),
  goneFrom: async (project, before, most) => {
    const { goneAt, issue } = before ?? { goneAt: '9999', issue: '' };
    return rows(
      Row,
      `SELECT ${columns} FROM known_issue WHERE project = ? AND (gone_at < ? OR (gone_at = ? AND issue < ?)) ORDER BY gone_at DESC, issue DESC LIMIT ${most}`,
      [project, goneAt, goneAt, issue],
    );
  },
};
