import type { Day } from '../calendar';
import type { IssueId } from '../id';
import type { Made } from '../provisioning/made';
import { quotedInJql } from './jql-words';
import { monthsBefore } from './months-before';

/** How far back somebody would still say that it came back. */
const monthsBack = 24;
/** Each word is a clause of its own. */
const wordsAsked = 8;

/**
 * Nonconformances that could be about the same thing: open, or changed in the last two years, and speaking of at least
 * one of the words or of the same component. What was declined was none. The latest changed come first.
 */
export const candidatesJql = (
  made: Made,
  words: readonly string[],
  componentIds: readonly string[],
  except: IssueId,
  today: Day,
): string => {
  const alike = [
    ...words.slice(0, wordsAsked).map((word) => `text ~ ${quotedInJql(word)}`),
    ...(componentIds.length > 0 ? [`component in (${componentIds.join(', ')})`] : []),
  ];
  return [
    `project = ${made.projectId}`,
    `issuetype = ${made.issueTypes.nonconformance}`,
    `id != ${except}`,
    `status != ${made.statuses.nonconformance.declined}`,
    `(statusCategory != Done OR updated >= "${monthsBefore(today, monthsBack)}")`,
    ...(alike.length > 0 ? [`(${alike.join(' OR ')})`] : []),
  ]
    .join(' AND ')
    .concat(' ORDER BY updated DESC');
};
