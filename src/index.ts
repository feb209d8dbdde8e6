export { panel } from './entry/panel';
export { guardCapa, guardNonconformance } from './entry/validators';
export { begin, renewSchema } from './entry/lifecycle';
