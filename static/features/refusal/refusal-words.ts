import * as z from 'zod/mini';
import type { Refusal, RefusalCode } from '../../../src/contract/wire';
import { refusalSentence } from '../../../src/contract/wording/refusal';
import { CommandRefusalReason } from '../../../src/domain/causes/command-refusal';

const byReason: Readonly<Record<string, string>> = {
  'bridge.offline': 'You are offline.',
  'bridge.timedOut': 'No answer came in time.',
  'bridge.failed': 'The call did not get through.',
  'bridge.unreadable': 'The answer could not be read. Reload the page to get the newest version.',
  'permission.administer': 'Only a Jira admin can do this.',
  'setup.missing': 'The project is not set up. A Jira admin can do so under Apps, Ratchet.',
  'causes.manyWriters': 'Several people are saving at once.',
  'causes.recordedNotShown': 'It is on record, but Jira did not show it on the issue yet.',
  'causes.recordBroken':
    'The record of this analysis does not fit together. Ask your Jira admin to look at it.',
  'causes.unreadable': 'What stands on the issue cannot be read as an analysis.',
  'causes.nothingRecorded': 'Nothing is on record that could be put back.',
  'causes.foreignChange':
    'The analysis was changed outside Ratchet. Decide in the root-cause panel which version stands.',
  'capa.rootMissing': 'The root cause was removed meanwhile.',
  'capa.rootNotNamed': 'The cause is no longer named as a root.',
  'capa.rootWithoutText': 'The root cause has no words yet.',
  'capa.notFromNonconformance': 'A CAPA is raised from a nonconformance.',
  'capa.beingRaised': 'It is being raised already. Try again in a moment.',
  'capa.deletedMeanwhile': 'A CAPA was raised from this root before and has been deleted.',
  'actions.itself': 'An issue cannot act on a cause of its own.',
  'actions.notFound': 'No issue with this key can be seen. Check the key.',
  'actions.notLinked': 'The action is no longer linked.',
};

const byCode: Readonly<Record<RefusalCode, string>> = {
  invalid: 'Ratchet could not read what was sent. Reload the page and try again.',
  unauthenticated: 'You are signed out. Sign in to Jira again.',
  forbidden: 'You may look at this issue, but not edit it. Ask a project admin for “Edit issues”.',
  notFound: 'The issue is gone, or you may no longer see it.',
  conflict: 'Somebody was faster.',
  refused: 'It cannot be done as things stand.',
  tooLarge: 'The analysis is full. Remove what is no longer needed, or shorten long texts.',
  busy: 'Jira is busy and asked to wait.',
  unavailable: 'Jira does not answer just now.',
  unexpected: 'Something unforeseen happened on our side.',
};

/** Why a change did not fit the analysis, as the log told it: `causeMissing` or `causes.causeMissing`. */
export function changeRefused(reason: string): string | null {
  const known = z.safeParse(CommandRefusalReason, reason.replace(/^causes\./, ''));
  return known.success ? refusalSentence({ reason: known.data }) : null;
}

/** Why it did not work and what mends it, in a sentence or two. */
export const refusalWords = ({ code, reason }: Refusal): string =>
  byReason[reason] ?? changeRefused(reason) ?? byCode[code];
