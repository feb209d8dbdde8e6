import { canonical } from '../../digest';
import { accepted, refused } from '../../result';
import type { PolicyHandling } from './handling';

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

export const choosePreset: PolicyHandling<'choosePreset'> = (
  policy,
  { preset, reason },
  { actor, at },
) =>
  policy.preset === preset
    ? refused({ reason: 'alreadySo' })
    : accepted({ ...policy, preset, chosen: { reason, by: actor, at } });

export const expectCapa: PolicyHandling<'expectCapa'> = (policy, { rule, isOn, times, months }) => {
  const wanted = {
    rule,
    isOn,
    ...(times !== undefined && { times }),
    ...(months !== undefined && { months }),
  };
  const before = policy.expectations.find((expectation) => expectation.rule === rule);
  if (before && isSame(before, wanted)) return refused({ reason: 'alreadySo' });
  const kept = policy.expectations.filter((expectation) => expectation.rule !== rule);
  return accepted({ ...policy, expectations: [...kept, wanted] });
};

export const escalate: PolicyHandling<'escalate'> = (policy, { steps }) =>
  isSame(policy.escalation, steps)
    ? refused({ reason: 'alreadySo' })
    : accepted({ ...policy, escalation: steps });

export const nameQualityManagers: PolicyHandling<'nameQualityManagers'> = (policy, { people }) => {
  const qualityManagers = [...new Set(people)];
  return isSame(policy.qualityManagers, qualityManagers)
    ? refused({ reason: 'alreadySo' })
    : accepted({ ...policy, qualityManagers });
};
