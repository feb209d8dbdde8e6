export { admin } from './entry/admin';
export { provision } from './entry/consumer';
