import { CaseRefusalReason } from '../../domain/case-file/refusal';
import { CommandRefusalReason } from '../../domain/causes/command-refusal';
import type { Refusal } from '../wire';
import { effectReasons } from './case/effect-reason';
import { caseRefusals } from './case/refusal';
import { closedSentence } from './closed';
import { refusalSentence } from './refusal';

type Told = Pick<Refusal, 'reason' | 'data'>;

const seconds = ({ data }: Told): string => {
  const wait = data['retryAfterSeconds'];
  return wait === undefined ? 'in a moment' : `in ${wait} seconds`;
};

const closedByData = ({ data: { issueType = 'issue', status = 'closed' } }: Told): string =>
  closedSentence({ issueType: String(issueType), status: String(status) });

const sentences: Readonly<Record<string, (told: Told) => string>> = {
  'permission.administer': () => 'Only a Jira administrator can do this.',
  'permission.administerProject': () =>
    'Only somebody who administers this project can do this. You can see who under Project settings → People.',
  storage: () => 'Ratchet’s storage does not answer just now. Try again in a minute.',
  'setup.missing': () =>
    'Ratchet is not set up for this project. Ask your Jira admin to set it up.',

  'jira.notTaken': ({ data }) => `Jira did not take it: ${data['said'] ?? 'it did not say why.'}`,

  'causes.closed': closedByData,
  'causes.foreignChange': () =>
    'The analysis on this issue was changed outside Ratchet. Choose which version stands, then go on.',
  'causes.recordedNotShown': () =>
    'The change is on record, but Jira has not taken it onto the issue yet. Try again: nothing is recorded twice.',
  'causes.tooLarge': ({ data }) =>
    `The analysis would be larger than Jira can hold on an issue (${data['size'] ?? 'more'} of ${data['limit'] ?? 'all'} characters). Shorten or remove something, then go on.`,
  'causes.manyWriters': () => 'Many people are writing here at once. Try again in a moment.',
  'causes.nothingApplied': () => 'None of the changes fits the analysis any more.',
  'causes.recordBroken': ({ data }) =>
    `The history of this analysis does not hold together at entry ${data['seq'] ?? '?'}. Nothing was changed; tell your Jira admin.`,
  'case.nothingRecorded': () => 'Nothing has been recorded for this issue yet.',
  'deleted.notHere': () => 'Nothing is on record here of an issue that was deleted.',
  'causes.nothingRecorded': () => 'Nothing has been recorded for this issue yet.',
  'causes.unreadable': () =>
    'What stands on the issue cannot be read as an analysis. Put back the recorded one instead.',

  'case.closed': closedByData,
  'case.foreignChange': () =>
    'What is recorded about this case was changed outside Ratchet. Put the recorded one back in the panel “Actions and effect”, then go on.',
  'case.recordedNotShown': () =>
    'It is on record, but Jira has not taken it onto the issue yet. Try again: nothing is recorded twice.',
  'case.tooLarge': () =>
    'This case holds nearly as much as Jira can keep on an issue; the rest is kept free for its verdict. Shorten a note, or take back what was written by mistake, then go on.',
  'case.manyWriters': () => 'Many people are writing here at once. Try again in a moment.',

  'policy.alreadySo': () => 'It is so already.',
  'policy.exceptionMissing': () => 'This exception was ended meanwhile.',
  'policy.recordedNotShown': () =>
    'It is on record and holds, but Jira has not taken it onto the project yet. Try again: nothing is recorded twice.',
  'policy.manyWriters': () => 'Several people are deciding here at once. Try again in a moment.',
  'policy.tooLarge': () => 'There are more exceptions than Jira can show. End some of them first.',
  'policy.full': () => 'There are more exceptions than can be kept. End some of them first.',

  'triage.otherNotFound': () => 'There is no issue with that key, or you may not see it.',
  'triage.itself': () => 'A report cannot be a duplicate or a recurrence of itself.',
  'triage.stepMissing': () =>
    'Jira does not offer this step now. Somebody may have taken it already, or you may not take it: reload the issue.',
  'triage.linkTypeMissing': ({ data }) =>
    `Jira has no link type “${data['name'] ?? 'relates to'}” any more. Link the two by hand, with whichever type your site uses.`,
  'triage.capaNotTold': () =>
    'It is on record here, but the CAPA that was to prevent it could not be told yet. Try again: nothing is recorded twice.',

  'capa.rootMissing': () => 'The root cause was removed meanwhile.',
  'capa.rootNotNamed': () => 'This cause is not named as a root. Name it first, then raise a CAPA.',
  'capa.rootWithoutText': () =>
    'The root cause has no words yet. Write what it is, then raise a CAPA.',
  'capa.notFromNonconformance': () => 'A CAPA is raised from a nonconformance.',
  'capa.beingRaised': (told) =>
    `A CAPA is already being raised from this root cause. Look again ${seconds(told)}.`,
  'capa.notCreated': () =>
    'Jira did not create the CAPA. Check that you may create issues in this project, then try again.',
  'capa.notLinked': () =>
    'The CAPA exists, but Jira has not linked it yet. Try again: it will be the same CAPA.',
  'capa.deletedMeanwhile': ({ data }) =>
    `${data['key'] === undefined ? 'The CAPA' : `The CAPA ${data['key']}`} was deleted. It is taken off the root cause now, and you can raise another.`,

  ...effectReasons,

  'elsewhere.noWorkType': () =>
    'Jira offers nothing to make in this project. Record the answer without an issue, or make one by hand and name it in the note.',

  'actions.notFound': () => 'There is no such issue, or you may not see it.',
  'actions.itself': () => 'An issue cannot be its own action. Choose another one.',
  'actions.notLinked': () => 'The action is no longer linked.',
  'actions.perhapsMade': (told) =>
    `Jira may have created it already, and takes a moment to show it. Try again ${seconds(told)}: it is not created twice.`,
  'actions.nothingChosen': () => 'Nothing was chosen. Choose one from the list.',
  'actions.noConfluence': () =>
    'There is no Confluence here, or none you may use. Without one, no page can be watched.',
  'actions.pageNotSeen': () => 'There is no such page, or you may not see it.',
  'actions.pageHiddenFromApp': () =>
    'Ratchet may not see this page, so no gate could tell whether it changed. Let the app view the page, then try again.',
  'actions.pageUnread': () => 'Confluence does not answer just now. Try again in a minute.',
  'confluence.unread': () => 'Confluence does not answer just now. Try again in a minute.',
};

/** One command that no longer applied, told by its own words. */
function commandSentence(reason: string): string | null {
  const command = CommandRefusalReason.safeParse(reason.replace(/^causes\./, ''));
  if (command.success) return refusalSentence({ reason: command.data });
  const about = CaseRefusalReason.safeParse(reason.replace(/^case\./, ''));
  return about.success ? caseRefusals[about.data] : null;
}

/** Why an operation refused, where its reason says more than its code; null where it does not. */
export const reasonSentence = (told: Told): string | null =>
  sentences[told.reason]?.(told) ?? commandSentence(told.reason);
