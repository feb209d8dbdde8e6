import type { GatedWorkType } from '../../../src/domain/next-transitions';
import type { GuardedStep } from '../../../src/domain/gate/policy/rules-in-force';

const workTypes: Readonly<Record<GatedWorkType, string>> = {
  nonconformance: 'Nonconformance',
  capa: 'CAPA',
};

export const stepName = ({ workType, name }: GuardedStep): string =>
  `${workTypes[workType]}: ${name}`;

/** The steps that a rule guards, each work type named once. */
export const guardsInWords = (guards: readonly GuardedStep[]): string =>
  [...new Set(guards.map(({ workType }) => workType))]
    .map((workType) => {
      const names = guards.filter((step) => step.workType === workType).map(({ name }) => name);
      return `${workTypes[workType]}: ${names.join(', ')}`;
    })
    .join(' · ');
