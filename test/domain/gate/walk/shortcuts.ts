import { dayOf } from '../../../../src/domain/calendar';
import { textDigest } from '../../../../src/domain/causes/verified';
import type { Cause } from '../../../../src/domain/causes/cause';
import { actingIn, type Walked } from './state';

/** Read from the record itself, and not by the rules that are on trial. */
function isProved({ verifications, text }: Cause): boolean {
  const ofText = verifications.filter(
    (each) => each.textDigest === textDigest(text) && each.revision === undefined,
  );
  return ofText.at(-1)?.result === 'passed';
}

function onTheWayToEffectiveness(walked: Walked): string[] {
  const { document, caseFile } = walked;
  const acting = actingIn(walked);
  const roots = document.causes.filter(({ root }) => root);
  const isActedOn = ({ actions }: Cause) =>
    actions.some(({ id }) =>
      acting.some((each) => each.id === id && each.isDone && !each.isDropped),
    );
  return [
    ...(roots.length > 0 && roots.every(isProved) ? [] : ['no verified root']),
    ...(roots.every(isActedOn) && acting.every(({ isDone }) => isDone) ? [] : ['actions not done']),
    ...(caseFile.criteria.some(({ revision }) => revision === document.revision)
      ? []
      : ['no criterion']),
  ];
}

function onTheWayToClosed(walked: Walked): string[] {
  const { document, caseFile } = walked;
  const verdict = caseFile.verdicts.find(({ revision }) => revision === document.revision);
  if (!verdict) return ['no verdict'];
  const criterion = caseFile.criteria.findLast(({ revision }) => revision === document.revision);
  const isOwn = actingIn(walked).some(
    ({ owner, ownerWhenDone }) => owner === verdict.by || ownerWhenDone === verdict.by,
  );
  const isNewer = actingIn(walked).some(
    ({ isDropped, doneAt }) =>
      !isDropped && doneAt !== null && dayOf(doneAt) >= verdict.observed.from,
  );
  return [
    ...(verdict.verdict === 'effective' ? [] : ['not effective']),
    ...(criterion && dayOf(criterion.at) <= verdict.observed.from ? [] : ['criterion came late']),
    ...(isNewer ? ['more was done than was looked at'] : []),
    ...(isOwn ? ['judged by who owns an action'] : []),
  ];
}

/** What the step to this status left out; empty where nothing is asked of it, or all was there. */
export function shortcutsTo(walked: Walked): string[] {
  if (walked.status === 'effectiveness') return onTheWayToEffectiveness(walked);
  if (walked.status !== 'closed') return [];
  return [...onTheWayToEffectiveness(walked), ...onTheWayToClosed(walked)];
}
