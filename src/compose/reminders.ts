import { actionsAsApp } from '../atlassian/jira/actions';
import { notifyAsApp } from '../atlassian/jira/notify';
import { openCasesAsApp } from '../atlassian/jira/open-cases';
import { remindedSiteAsApp } from '../atlassian/jira/reminded-site';
import { digestProgresses } from '../atlassian/kvs/digest-progress';
import { setUpProjects } from '../atlassian/kvs/set-up-projects';
import { clock } from '../atlassian/platform/clock';
import { dueLines } from '../atlassian/sql/due-lines';
import { entryLog } from '../atlassian/sql/entry-log';
import { toldLines } from '../atlassian/sql/told-lines';
import { forgetOld } from '../operations/reminders/forget-old';
import { remind } from '../operations/reminders/remind';
import { roundBudget } from '../operations/reminders/round-budget';

const ports = {
  openCases: openCasesAsApp,
  actions: actionsAsApp,
  site: remindedSiteAsApp,
  notifier: notifyAsApp,
  lines: dueLines,
  told: toldLines,
  progresses: digestProgresses,
  log: entryLog,
  clock,
};

/** The daily digest of every project that was set up; nobody is signed in where it runs. */
export const reminders = {
  projects: () => setUpProjects.all(),
  budget: () => roundBudget(clock),
  remind: remind(ports),
  forgetOld: forgetOld({ clock, lines: dueLines, told: toldLines }),
};
