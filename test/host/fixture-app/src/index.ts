export { consumer } from './consumer';
export { resolver } from './resolver';
export { schedule } from './schedule';
export { trigger } from './trigger';
export { validator } from './validator';
