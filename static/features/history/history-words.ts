import { commandSentence } from '../../../src/contract/wording/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { readLogged } from '../../../src/domain/causes/packed/logged';
import type { HistoryPage } from './history-page';

/** What an entry says was done, beneath the name of who did it. */
export function entryWords(command: unknown, document: CauseDocument): string {
  const known = readLogged(command);
  return known ? commandSentence(known, document) : 'made a change of an older kind.';
}

/** Whether the log is whole, in a sentence. */
export function chainWords({ chain }: HistoryPage): string {
  switch (chain.kind) {
    case 'empty':
      return 'Nothing is on record yet. Each change to the analysis will stand here, with who made it and when.';
    case 'sound':
      return chain.length === 1
        ? 'The record is whole: 1 entry.'
        : `The record is whole: ${chain.length} entries, each sealed to the one before it.`;
    case 'broken':
      return `The record does not fit together at entry ${chain.seq}: it was changed from outside. Ask your Jira admin to compare it with an exported copy.`;
  }
}

/** How the issue stands to the log, where there is something to say. */
export function issueWords({ issue }: HistoryPage): string | null {
  switch (issue) {
    case 'same':
      return null;
    case 'missing':
    case 'behind':
      return 'The issue does not show the newest entries yet; the next save brings it up to date.';
    case 'foreign':
      return 'The analysis on the issue was changed outside Ratchet and differs from the record.';
  }
}
