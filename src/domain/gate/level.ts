import type { Day } from '../calendar';
import type { Level } from '../causes/rules/rule';
import { mayCount } from './core';
import type { GateException, ProjectPolicy } from './policy';
import { presets } from './presets';

/** The exception in force for that rule: the last one made that may count and has not run out. */
export const exceptionFor = (
  { exceptions }: ProjectPolicy,
  rule: string,
  today: Day,
): GateException | undefined =>
  exceptions.findLast(
    (exception) =>
      exception.rule === rule &&
      mayCount(exception) &&
      (exception.until === null || today <= exception.until),
  );

/**
 * How a rule is handled in a project on a day. `usual` is its own level at the weight of the issue: where it does
 * not apply at all, no policy makes it.
 */
export function levelUnder(
  policy: ProjectPolicy,
  rule: string,
  usual: 'off' | Level,
  today: Day,
): 'off' | Level {
  if (usual === 'off') return 'off';
  const wanted = exceptionFor(policy, rule, today)?.level ?? presets[policy.preset][rule];
  if (wanted === undefined) return usual;
  return wanted === 'warn' ? 'advise' : wanted;
}
