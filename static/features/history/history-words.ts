import type { HistoryPage } from '../../../src/contract/history';

/** Of what this is the history. */
export type Recorded = 'analysis' | 'case';

const nothingYet: Readonly<Record<Recorded, string>> = {
  analysis:
    'Nothing is on record yet. Each change to the analysis will stand here, with who made it and when.',
  case: 'Nothing is on record yet. Whatever is recorded here will stand in this history, with who recorded it and when.',
};

/** Whether the log is whole, in a sentence. */
export function chainWords({ chain }: HistoryPage, of: Recorded): string {
  switch (chain.kind) {
    case 'empty':
      return nothingYet[of];
    case 'sound':
      return chain.length === 1
        ? 'The record is whole: 1 entry.'
        : `The record is whole: ${chain.length} entries, each sealed to the one before it.`;
    case 'broken':
      return `The record does not fit together at entry ${chain.seq}: it was changed from outside. Ask your Jira admin to compare it with an exported copy.`;
  }
}

/** How the issue stands to the log, where there is something to say. */
export function issueWords({ issue }: HistoryPage, of: Recorded): string | null {
  switch (issue) {
    case 'same':
      return null;
    case 'missing':
    case 'behind':
      return 'The issue does not show the newest entries yet; the next save brings it up to date.';
    case 'foreign':
      return `The ${of} on the issue was changed outside Ratchet and differs from the record.`;
  }
}

/** What an entry says when nothing here knows its kind. */
export const olderKind = 'made a change of an older kind.';
