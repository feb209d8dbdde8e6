export { panel } from './entry/panel';
export { admin } from './entry/admin';
export { guardCapa, guardNonconformance } from './entry/validators';
export { provision } from './entry/consumer';
export { begin, renewSchema } from './entry/lifecycle';
