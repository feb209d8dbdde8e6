import { actionsOperations } from '../../src/contract/actions';
import { capaOperations } from '../../src/contract/capa';
import { causesOperations } from '../../src/contract/causes';
import { asking } from './asking';

export const saveCauses = asking('causes.save', causesOperations['causes.save']);
export const settleCauses = asking('causes.settle', causesOperations['causes.settle']);
export const readHistory = asking('causes.history', causesOperations['causes.history']);
export const compareCauses = asking('causes.compare', causesOperations['causes.compare']);
export const raiseCapa = asking('capa.raise', capaOperations['capa.raise']);
export const linkAction = asking('actions.link', actionsOperations['actions.link']);
export const unlinkAction = asking('actions.unlink', actionsOperations['actions.unlink']);
