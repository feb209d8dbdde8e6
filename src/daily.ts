export { remindAll } from './entry/reminders';
