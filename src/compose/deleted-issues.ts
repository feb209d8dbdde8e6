import { entryLog } from '../atlassian/sql/entry-log';
import { knownIssues } from '../atlassian/sql/known-issues';
import { listDeleted } from '../operations/deletion/list';
import { readDeleted } from '../operations/deletion/read';

const ports = { log: entryLog, known: knownIssues };

/** What is left of a project's quality issues that are gone. */
export const deletedIssues = { list: listDeleted(ports), read: readDeleted(ports) };
