import { policyOperations } from '../../src/contract/policy';
import { asking } from './asking';

export const readPolicyRecord = asking('policy.read', policyOperations['policy.read']);
export const changePolicy = asking('policy.change', policyOperations['policy.change']);
export const restorePolicy = asking('policy.restore', policyOperations['policy.restore']);
