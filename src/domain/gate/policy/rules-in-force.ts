import type { Day } from '../../calendar';
import { rulesOfGates } from '../../causes/rules/gating';
import type { Level } from '../../causes/rules/rule';
import { type GatedWorkType, transitionsOf } from '../../next-transitions';
import type { Severity } from '../../severity';
import type { GuardId } from '../../transition';
import { caseRules } from '../case-rules';
import { coreGates } from '../core';
import { exceptionFor, levelUnder } from '../level';
import type { GateException, ProjectPolicy } from '../policy';

/** A step that a rule guards. */
export interface GuardedStep {
  readonly workType: GatedWorkType;
  readonly id: string;
  readonly name: string;
}

type Levels = Readonly<Record<Severity, 'off' | Level>>;

/** How a rule is handled in a project today. */
export interface RuleInForce {
  readonly rule: GuardId;
  readonly levels: Levels;
  readonly guards: readonly GuardedStep[];
  readonly isCore: boolean;
  /** The one that counts today. */
  readonly exception: GateException | null;
}

const workTypes: readonly GatedWorkType[] = ['nonconformance', 'capa'];

/** All steps that a rule stands over, in the order of the tables. */
export const guardedSteps: readonly (GuardedStep & { readonly rules: readonly GuardId[] })[] =
  workTypes.flatMap((workType) =>
    transitionsOf(workType)
      .filter(({ rules }) => rules.length > 0)
      .map(({ id, name, rules }) => ({ workType, id, name, rules })),
  );

const usualLevels: ReadonlyMap<string, Levels> = new Map(
  [...rulesOfGates, ...caseRules].map(({ id, level }) => [id, level]),
);

/** Every rule that guards a step, in the order in which the tables name them. */
export function rulesInForce(policy: ProjectPolicy, today: Day): RuleInForce[] {
  const rules = [...new Set(guardedSteps.flatMap((step) => step.rules))];
  return rules.flatMap((rule) => {
    const usual = usualLevels.get(rule);
    if (!usual) return [];
    const level = (severity: Severity) => levelUnder(policy, rule, usual[severity], today);
    return [
      {
        rule,
        levels: { minor: level('minor'), major: level('major'), critical: level('critical') },
        guards: guardedSteps
          .filter((step) => step.rules.includes(rule))
          .map(({ workType, id, name }) => ({ workType, id, name })),
        isCore: coreGates.has(rule),
        exception: exceptionFor(policy, rule, today) ?? null,
      },
    ];
  });
}
