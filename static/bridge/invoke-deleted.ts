import { deletedOperations } from '../../src/contract/deleted';
import { asking } from './asking';

export const listDeleted = asking('deleted.list', deletedOperations['deleted.list']);
export const readDeleted = asking('deleted.read', deletedOperations['deleted.read']);
