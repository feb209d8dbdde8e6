import type { Refusal, RefusalCode } from '../../../src/contract/wire';
import { reasonSentence } from '../../../src/contract/wording/reason';

/** What arises on this side of the bridge; the rest is worded where it is decided. */
const byReason: Readonly<Record<string, string>> = {
  'bridge.offline': 'You are offline.',
  'bridge.timedOut': 'No answer came in time.',
  'bridge.failed': 'The call did not get through.',
  'bridge.unreadable': 'The answer could not be read. Reload the page to get the newest version.',
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

/** Why it did not work and what mends it, in a sentence or two. */
export const refusalWords = ({ code, reason, data }: Refusal): string =>
  byReason[reason] ?? reasonSentence({ reason, data }) ?? byCode[code];
