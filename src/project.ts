export { project } from './entry/project';
