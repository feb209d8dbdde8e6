export { guardCapa, guardNonconformance } from './entry/validators';
