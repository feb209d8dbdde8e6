import type { Giver } from '../../record/giver';
import type { Result } from '../../result';
import type { ProjectPolicy } from '../policy';
import type { PolicyCommand, PolicyCommandKind } from './command';
import type { PolicyRefusalReason } from './refusal';

export type PolicyCommandOf<Kind extends PolicyCommandKind> = Extract<
  PolicyCommand,
  { kind: Kind }
>;
export type PolicyApplied = Result<ProjectPolicy, { readonly reason: PolicyRefusalReason }>;

/** What one kind of command does to a policy. */
export type PolicyHandling<Kind extends PolicyCommandKind> = (
  policy: ProjectPolicy,
  command: PolicyCommandOf<Kind>,
  by: Giver,
) => PolicyApplied;
