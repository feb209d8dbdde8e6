import { issuesThereAsApp } from '../atlassian/jira/issues-there';
import { sweepPlaces } from '../atlassian/kvs/sweep-places';
import { clock } from '../atlassian/platform/clock';
import { entryLog } from '../atlassian/sql/entry-log';
import { knownIssues } from '../atlassian/sql/known-issues';
import { recordedIssues } from '../atlassian/sql/recorded-issues';
import { bury, type Missed } from '../operations/deletion/bury';
import { sweep } from '../operations/deletion/sweep';

const ports = { log: entryLog, clock, there: issuesThereAsApp, known: knownIssues };

/** What is done about quality issues that are gone; nobody is signed in where it runs. */
export const deletions = {
  bury: (missed: Missed) => bury(ports, missed),
  sweep: sweep({ ...ports, recorded: recordedIssues, places: sweepPlaces }),
};
