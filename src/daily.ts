export { openAllChecks } from './entry/checks';
export { remindAll } from './entry/reminders';
