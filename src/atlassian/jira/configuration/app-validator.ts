import { randomUUID } from 'node:crypto';
import type { Guard } from '../../../domain/provisioning/action';

/** Validators that are functions of an app go by the same rule key as those that are expressions. */
export const appValidatorKey = 'forge:expression-validator';

export const appValidator = ({ ruleKey, configuration }: Guard) => ({
  ruleKey: appValidatorKey,
  parameters: { key: ruleKey, config: configuration, disabled: 'false', id: randomUUID() },
});
