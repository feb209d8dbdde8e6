import type { CaseFile } from '../../../domain/case-file/case-file';
import type { CaseCommand } from '../../../domain/case-file/command';
import type { Measure } from '../../../domain/case-file/effectiveness';
import type { Strength } from '../../../domain/case-file/action-plan';
import { quoted } from '../quoted';
import { candidateWords } from './candidate';
import { dispositionWords } from './disposition';

const strengths: Readonly<Record<Strength, string>> = {
  strong: 'a strong action',
  intermediate: 'an action of intermediate strength',
  weak: 'a weak action',
  correction: 'a correction of this case alone',
};

const seenByCustomers = {
  yes: 'said that customers saw it, or could have.',
  no: 'said that no customer could have seen it.',
} as const;

const listed = (lots: readonly string[]): string =>
  lots.length > 3 ? `${lots.slice(0, 3).join(', ')} and ${lots.length - 3} more` : lots.join(', ');

const measured = (measure: Measure): string =>
  measure.kind === 'count' ? quoted(measure.what) : `trials of ${quoted(measure.what)}`;

const noted = (note: string): string => (note.trim() === '' ? '.' : `: ${quoted(note)}.`);

type Disposed = Extract<CaseCommand, { kind: 'dispose' }>['disposition'];

const disposed = ({ kind, quantity, concession }: Disposed): string =>
  [
    quoted(dispositionWords[kind].name),
    ...(quantity ? [`for ${quantity.amount} ${quantity.unit}`] : []),
    ...(concession === undefined ? [] : [`by ${quoted(concession)}`]),
  ].join(' ');

/**
 * What a command did, to follow the name of who gave it: “lifted “stock blocked” on 2026-03-02: “…”.”. Containments
 * are called by the words they have in `file`.
 */
export function caseCommandSentence(command: CaseCommand, file: CaseFile): string {
  const held = (id: string): string => {
    const containment = file.containments.find((each) => each.id === id);
    return containment ? quoted(containment.what) : 'a containment';
  };
  switch (command.kind) {
    case 'sayCustomerFacing':
      return command.answer === null
        ? 'took back whether customers saw it.'
        : seenByCustomers[command.answer];
    case 'listLots':
      return command.lots.length === 0
        ? 'took off the list of what is affected.'
        : `listed what is affected: ${listed(command.lots)}.`;
    case 'relate':
      return `${command.verdict === 'confirmed' ? 'confirmed this as' : 'said that this is not'} a ${command.relation} of ${command.issue.key}${noted(command.note)}`;
    case 'overrideCapa':
      return `decided about a CAPA otherwise than the project expects: ${quoted(command.reason)}.`;
    case 'contain':
      return `contained it: ${quoted(command.containment.what)}, from ${command.containment.from}.`;
    case 'correctContainment':
      return `corrected a containment: ${quoted(command.containment.what)}, from ${command.containment.from}.`;
    case 'verifyContainment':
      return `looked whether ${held(command.id)} holds: ${quoted(command.note)}.`;
    case 'liftContainment':
      return `lifted ${held(command.id)} on ${command.on}: ${quoted(command.note)}.`;
    case 'dispose':
      return `recorded what becomes of it: ${disposed(command.disposition)}.`;
    case 'correctDisposition':
      return `corrected what becomes of it: ${disposed(command.disposition)}.`;
    case 'withdraw':
      return `took back a ${command.what} written by mistake: ${quoted(command.reason)}.`;
    case 'reverify':
      return `looked again at what was put right, which ${command.result === 'conforms' ? 'conforms now' : 'does not conform yet'}: ${quoted(command.note)}.`;
    case 'classAction':
      return `classed ${command.issue.key} as ${strengths[command.strength]}.`;
    case 'justifyWeak':
      return `said why weak actions are enough: ${quoted(command.reason)}.`;
    case 'planDocument':
      return `tied ${command.action.key} to a page, at its version ${command.version}.`;
    case 'dropDocument':
      return `took a page off ${command.action.key}: ${quoted(command.reason)}.`;
    case 'explainExtension':
      return `said why ${command.issue.key} is due on ${command.to} and no longer on ${command.from}: ${quoted(command.reason)}.`;
    case 'setCriterion':
      return `set what would prove the effect: ${measured(command.criterion.measure)}, ${command.criterion.target} at most${noted(command.criterion.reason ?? '')}`;
    case 'observe':
      return `put on record what was found from ${command.observation.from} until ${command.observation.to}: ${command.observation.events}.`;
    case 'judgeEffect':
      return `judged the actions ${command.verdict.verdict === 'effective' ? 'effective' : 'not effective'}: ${quoted(command.verdict.note)}.`;
    case 'contradict':
      return `recorded that ${command.issue.key} shows it came back${noted(command.note)}`;
    case 'withdrawContradiction':
      return `recorded that ${command.issue.key} does not show it came back after all${noted(command.note)}`;
    case 'answerElsewhere':
      return command.answer === 'confirmed'
        ? `answered that it concerns ${candidateWords(command.candidate)} too: ${quoted(command.note)}.`
        : `answered that it does not concern ${candidateWords(command.candidate)}: ${quoted(command.note)}.`;
    case 'answerAdverseEffect':
      return `answered that the action ${command.answer === 'none' ? 'does no harm itself' : 'could do harm, and that this is taken care of'}: ${quoted(command.note)}.`;
    case 'answerSystemChange':
      return `answered that the quality system ${command.answer === 'changed' ? 'was changed' : 'stays as it is'}: ${quoted(command.note)}.`;
  }
}
