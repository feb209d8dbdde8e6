import type { ProjectPolicy } from '../../domain/gate/policy';
import type { PolicyCommand } from '../../domain/gate/policy/command';
import { policyRecord } from '../../domain/gate/policy/policy-record';
import type { PolicyRefusalReason } from '../../domain/gate/policy/refusal';
import {
  policyIn,
  policyPropertyKey,
  storedPolicyOf,
  type StoredPolicy,
} from '../../domain/gate/policy/stored';
import type { Keeping } from '../record/keeping';

/** How a project's policy is kept. */
export const policyKeeping: Keeping<
  ProjectPolicy,
  PolicyCommand,
  StoredPolicy,
  PolicyRefusalReason
> = {
  ...policyRecord,
  name: 'policy',
  propertyKey: policyPropertyKey,
  shownIn: policyIn,
  shownFor: ({ document, seq, head }) => storedPolicyOf(document, seq, head),
  propertyOf: (shown) => shown,
};
