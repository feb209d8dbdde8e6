export { panel } from './entry/panel';
export { begin, renewSchema } from './entry/lifecycle';
