export interface SystemRule {
  ruleKey: string;
  ruleType: 'Condition' | 'Validator' | 'Screen';
  name: string;
  description: string;
  isAvailableForInitialTransition: boolean;
}

export const forgeValidatorKey = 'forge:expression-validator';
export const transitionScreenKey = 'system:transition-screen';

/** Atlassian's rules that this site carries out; a workflow with any other is refused. */
export const systemRules: readonly SystemRule[] = [
  {
    ruleKey: 'system:validate-field-value',
    ruleType: 'Validator',
    name: 'Validate a field value',
    description: 'A field must have a value before the work item may move on.',
    isAvailableForInitialTransition: true,
  },
  {
    ruleKey: 'system:check-permission-validator',
    ruleType: 'Validator',
    name: 'Check a permission',
    description: 'Only people with a permission can make the transition.',
    isAvailableForInitialTransition: true,
  },
  {
    ruleKey: 'system:separation-of-duties',
    ruleType: 'Condition',
    name: 'Separate duties',
    description: 'Whoever made one transition cannot make this one.',
    isAvailableForInitialTransition: false,
  },
  {
    ruleKey: 'system:restrict-issue-transition',
    ruleType: 'Condition',
    name: 'Restrict who can move a work item',
    description: 'Only certain people can make the transition.',
    isAvailableForInitialTransition: false,
  },
  {
    ruleKey: transitionScreenKey,
    ruleType: 'Screen',
    name: 'Show a screen',
    description: 'Shows a screen when a work item moves through the transition.',
    isAvailableForInitialTransition: false,
  },
];
