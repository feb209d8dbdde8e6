import { adminContract } from '../../src/contract/admin';
import { asking } from './asking';

export const planSetup = asking('setup.plan', adminContract['setup.plan']);
export const applySetup = asking('setup.apply', adminContract['setup.apply']);
export const readSetupProgress = asking('setup.status', adminContract['setup.status']);
