import { accepted, refused } from '../../result';
import { exceptionLimit, type GateException, type ProjectPolicy } from '../policy';
import type { PolicyHandling } from './handling';

const others = ({ exceptions }: ProjectPolicy, rule: string): GateException[] =>
  exceptions.filter((exception) => exception.rule !== rule);

/** One rule has one exception: a new one takes the place of the one before, which the log keeps. */
export const except: PolicyHandling<'except'> = (
  policy,
  { rule, level, reason, until },
  { actor, at },
) => {
  const kept = others(policy, rule);
  if (kept.length >= exceptionLimit) return refused({ reason: 'full' });
  const made = { rule, level, reason, until, by: actor, at };
  return accepted({ ...policy, exceptions: [...kept, made] });
};

export const endException: PolicyHandling<'endException'> = (policy, { rule }) => {
  const kept = others(policy, rule);
  return kept.length < policy.exceptions.length
    ? accepted({ ...policy, exceptions: kept })
    : refused({ reason: 'exceptionMissing' });
};
