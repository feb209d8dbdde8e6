import type { JiraSite } from '../../site.ts';
import { checkParameters } from './check-parameters.ts';
import { fault, type Fault } from './fault.ts';
import type { RulePayload, TransitionPayload } from './payload.ts';
import { forgeValidatorKey, systemRules, transitionScreenKey } from './rule-catalogue.ts';

function checkPlace(
  rule: RulePayload,
  place: 'Condition' | 'Validator' | 'Screen',
  transition: TransitionPayload,
): string | null {
  if (rule.ruleKey === forgeValidatorKey)
    return place === 'Validator' ? null : `${rule.ruleKey} is not a ${place.toLowerCase()}.`;
  const known = systemRules.find(({ ruleKey }) => ruleKey === rule.ruleKey);
  if (!known) return `This site does not carry out the rule ${rule.ruleKey}.`;
  if (known.ruleType !== place) return `${rule.ruleKey} is not a ${place.toLowerCase()}.`;
  if (transition.type === 'INITIAL' && !known.isAvailableForInitialTransition)
    return `${rule.ruleKey} cannot guard the initial transition.`;
  return null;
}

/** Rules of a transition: known to the site, in their place, with parameters that mean something. */
export function checkRules(site: JiraSite, transition: TransitionPayload): Fault[] {
  const { id, actions, validators, conditions, transitionScreen } = transition;
  const complain = (message: string, ruleId?: string | null) =>
    fault('RULE', 'INVALID_RULE', message, { transitionId: id, ...(ruleId ? { ruleId } : {}) });
  const faults = actions.map((rule) =>
    complain(`This site does not carry out the rule ${rule.ruleKey}.`, rule.id),
  );
  const placed = [
    ...validators.map((rule) => ({ rule, place: 'Validator' as const })),
    ...(conditions?.conditions ?? []).map((rule) => ({ rule, place: 'Condition' as const })),
    ...(transitionScreen ? [{ rule: transitionScreen, place: 'Screen' as const }] : []),
  ];
  for (const { rule, place } of placed) {
    const message = checkPlace(rule, place, transition) ?? checkParameters(site, rule);
    if (message !== null) faults.push(complain(message, rule.id));
  }
  if (conditions?.operation === 'ANY' && conditions.conditions.length > 1)
    faults.push(complain('This site carries out conditions only when all of them must hold.'));
  if (transitionScreen && transitionScreen.ruleKey !== transitionScreenKey)
    faults.push(complain(`${transitionScreen.ruleKey} is not a screen.`));
  return faults;
}
