import type { CauseCommand } from '../../domain/causes/command';
import { emptyCauseDocument, type CauseDocument } from '../../domain/causes/document';
import { describeEvidence } from './evidence';
import { nameOf, quoted } from './quoted';

const problemFields = {
  what: 'what is wrong',
  where: 'where it shows',
  when: 'when it shows',
  howMany: 'how many are concerned',
  requirement: 'which requirement is not met',
} as const;

const legs = {
  occurrence: 'how it happened',
  escape: 'how it escaped',
  system: 'the system',
} as const;

const rowQuestions = { what: 'what', where: 'where', when: 'when', extent: 'how many' } as const;

const rowFields = {
  is: 'is',
  isNot: 'is not',
  distinction: 'what is distinct',
  change: 'what changed',
} as const;

const extents = {
  no: 'it exists nowhere else',
  could: 'it could exist elsewhere',
  exists: 'it exists elsewhere too',
} as const;

const readings = {
  unread: 'took back the reading of the link above',
  confirmed: 'confirmed the link above',
  rejected: 'rejected the link above',
} as const;

const withText = (text: string): string => (text.trim() === '' ? 'without words' : quoted(text));

/**
 * What a command did, to follow the name of who gave it: “named a root cause: “…”.”. Causes are called by
 * the words they have in `document`.
 */
export function commandSentence(
  command: CauseCommand,
  document: CauseDocument = emptyCauseDocument,
): string {
  const name = (node: string) => nameOf(document, node);
  switch (command.kind) {
    case 'stateProblem':
      return command.text.trim() === ''
        ? `cleared ${problemFields[command.field]}.`
        : `stated ${problemFields[command.field]}: ${quoted(command.text)}.`;
    case 'addCause':
      return `added a cause ${withText(command.text)}.`;
    case 'reword':
      return `reworded a cause to ${withText(command.text)}.`;
    case 'classify':
      return `classed ${name(command.id)} as ${command.class}.`;
    case 'assignLeg':
      return `put ${name(command.id)} under ${legs[command.leg]}.`;
    case 'move':
      return `moved ${name(command.id)}.`;
    case 'removeCause':
      return `removed a cause and what lay beneath it.`;
    case 'restoreCauses':
      return `put back ${withText(command.causes[0]?.text ?? '')} and what lay beneath it.`;
    case 'nameRoot':
      return command.root
        ? `named a root cause: ${name(command.id)}.`
        : `took back the naming of a root cause: ${name(command.id)}.`;
    case 'ruleOut':
      return `ruled out ${name(command.id)}: ${quoted(command.reason)}.`;
    case 'reconsider':
      return `reconsidered ${name(command.id)}.`;
    case 'readLink':
      return `${readings[command.reading]} ${name(command.id)}.`;
    case 'noteLink':
      return command.note === null
        ? `took the note from the link above ${name(command.id)}.`
        : `noted how ${name(command.id)} leads to its effect: ${quoted(command.note)}.`;
    case 'dateCause':
      return command.on === null
        ? `took the date from ${name(command.id)}.`
        : `dated ${name(command.id)} ${command.on}.`;
    case 'locate':
      return command.within === null
        ? `no longer says what ${name(command.id)} belongs to.`
        : `said what ${name(command.id)} belongs to: the ${command.within.kind} ${quoted(command.within.name)}.`;
    case 'addRow':
      return `added a row to is / is not: ${rowQuestions[command.row.question]}.`;
    case 'fillRow':
      return command.text.trim() === ''
        ? `cleared “${rowFields[command.field]}” in is / is not.`
        : `filled “${rowFields[command.field]}” in is / is not: ${quoted(command.text)}.`;
    case 'removeRow':
      return 'removed a row from is / is not.';
    case 'explainRow':
      return command.answer === null
        ? `took back whether ${name(command.id)} accounts for a row of is / is not.`
        : `answered that ${name(command.id)} ${command.answer === 'yes' ? 'accounts' : 'does not account'} for a row of is / is not.`;
    case 'setLegAside':
      return command.reason === null
        ? `asks again about ${legs[command.leg]}.`
        : `set ${legs[command.leg]} aside: ${quoted(command.reason)}.`;
    case 'answerRisk':
      return command.risk === null
        ? 'took back the answer about the risks.'
        : `answered that the risks ${command.risk.answer === 'updated' ? 'were updated' : 'stay as they are'}: ${quoted(command.risk.note)}.`;
    case 'startFrom':
      return `started from the analysis of ${command.template.key}.`;
    case 'startOver':
      return 'took back what the analysis started from.';
    case 'addEvidence':
      return `added evidence to ${name(command.node)}: ${describeEvidence(command.evidence)}.`;
    case 'removeEvidence':
      return `removed evidence from ${name(command.node)}.`;
    case 'verify':
      return `verified ${name(command.id)} by ${command.method}, which ${command.result}: ${quoted(command.note)}.`;
    case 'linkAction':
      return `linked ${command.issue.key} as an action on ${name(command.id)}.`;
    case 'unlinkAction':
      return `unlinked the action ${command.issue.key} from ${name(command.id)}.`;
    case 'answerExtent':
      return command.extent.answer === 'unanswered'
        ? 'took back the answer whether it exists elsewhere.'
        : `answered that ${extents[command.extent.answer]}: ${quoted(command.extent.note)}.`;
    case 'keepAsIs':
      return `kept ${name(command.node)} as it is: ${quoted(command.reason)}.`;
    case 'dropKeep':
      return `no longer keeps ${name(command.node)} as it is.`;
    case 'beginRevision':
      return `began revision ${command.ends + 1}, because it had not helped: ${quoted(command.note)}.`;
    case 'carryOver':
      return 'began the analysis with what the nonconformance had found.';
    case 'adopt':
      return 'kept on record what had been changed outside the log.';
  }
}
