export { openAllChecks } from './entry/checks';
export { remindAll } from './entry/reminders';
export { issueDeleted, searchGone } from './entry/deletions';
