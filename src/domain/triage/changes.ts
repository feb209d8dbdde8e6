import type { CaseFile } from '../case-file/case-file';
import type { CaseCommand } from '../case-file/command';
import type { ExpectationId } from '../gate/expected-capa';
import type { Made } from '../provisioning/made';
import type { Choice, TriageAnswers } from './answers';
import { asParagraphs } from './paragraphs';

const option = <Name extends string>(
  name: Name | null,
  options: Readonly<Record<Name, string>>,
): object | null => (name === null ? null : { id: options[name] });

const sameChoices = (a: readonly Choice[], b: readonly Choice[]): boolean =>
  a.length === b.length && a.every(({ id }) => b.some((other) => other.id === id));

const byId = (choices: readonly Choice[]) => choices.map(({ id }) => ({ id }));

/** What has to be written into Jira's fields, as Jira takes it: only what is said otherwise than it stands there. */
export function fieldChanges(
  made: Made,
  recorded: TriageAnswers,
  answers: TriageAnswers,
): Record<string, unknown> {
  const { fields, options } = made;
  const changes: Record<string, unknown> = {};
  const put = (field: string, isChanged: boolean, value: unknown) => {
    if (isChanged) changes[field] = value;
  };
  put(fields.source, answers.source !== recorded.source, option(answers.source, options.source));
  put(
    fields.severity,
    answers.severity !== recorded.severity,
    option(answers.severity, options.severity),
  );
  put(
    fields.potentialSeverity,
    answers.potentialSeverity !== recorded.potentialSeverity,
    option(answers.potentialSeverity, options.potentialSeverity),
  );
  put(
    fields.process,
    answers.process?.id !== recorded.process?.id,
    answers.process && { id: answers.process.id },
  );
  put('versions', !sameChoices(answers.versions, recorded.versions), byId(answers.versions));
  put(
    'components',
    !sameChoices(answers.components, recorded.components),
    byId(answers.components),
  );
  put(
    fields.capaNeeded,
    answers.capaNeeded !== recorded.capaNeeded,
    option(answers.capaNeeded ?? 'undecided', options.capaNeeded),
  );
  put(
    fields.capaReason,
    answers.capaReason.trim() !== recorded.capaReason.trim(),
    asParagraphs(answers.capaReason),
  );
  return changes;
}

const overrideReasonLimit = 600;

/** What has to be recorded in the case file, in this order. */
export function caseChanges(
  file: Pick<CaseFile, 'customerFacing' | 'lots' | 'overrides'>,
  answers: TriageAnswers,
  expected: readonly ExpectationId[],
): CaseCommand[] {
  const { customerFacing, lots, capaNeeded, capaReason } = answers;
  const setAside = new Set(file.overrides.flatMap(({ rules }) => rules));
  const against = capaNeeded === 'no' ? expected.filter((rule) => !setAside.has(rule)) : [];
  const isSame = lots.length === file.lots.length && lots.every((lot) => file.lots.includes(lot));
  const reason = capaReason.trim().slice(0, overrideReasonLimit);
  return [
    ...(customerFacing === (file.customerFacing ?? null)
      ? []
      : [{ kind: 'sayCustomerFacing' as const, answer: customerFacing }]),
    ...(isSame ? [] : [{ kind: 'listLots' as const, lots: [...lots] }]),
    ...(against.length === 0
      ? []
      : [{ kind: 'overrideCapa' as const, rules: [...against], reason }]),
  ];
}
