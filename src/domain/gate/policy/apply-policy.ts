import type { Giver } from '../../record/giver';
import type { ProjectPolicy } from '../policy';
import { choosePreset, escalate, expectCapa, nameQualityManagers } from './choices';
import type { PolicyCommand, PolicyCommandKind } from './command';
import { endException, except } from './exceptions';
import type { PolicyApplied, PolicyCommandOf, PolicyHandling } from './handling';

const handlings: { readonly [Kind in PolicyCommandKind]: PolicyHandling<Kind> } = {
  choosePreset,
  except,
  endException,
  expectCapa,
  escalate,
  nameQualityManagers,
};

const applyKind = <Kind extends PolicyCommandKind>(
  kind: Kind,
  policy: ProjectPolicy,
  command: PolicyCommandOf<Kind>,
  by: Giver,
): PolicyApplied => handlings[kind](policy, command, by);

/**
 * The policy after the command, or why it no longer applies. What may be asked for at all is checked before it is
 * recorded (`policyProblem`): a rule that becomes stricter later must not make an old record unreadable.
 */
export const applyPolicy = (
  policy: ProjectPolicy,
  command: PolicyCommand,
  by: Giver,
): PolicyApplied => applyKind(command.kind, policy, command, by);
