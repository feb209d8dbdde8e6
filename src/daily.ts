export { remindAll } from './entry/reminders';
export { issueDeleted, searchGone } from './entry/deletions';
