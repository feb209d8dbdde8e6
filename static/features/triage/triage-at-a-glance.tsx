import type { CaseFile } from '../../../src/domain/case-file/case-file';
import type { QualityIssue } from '../../../src/domain/weight';
import { sourceOptions } from './options';

interface TriageAtAGlanceProps {
  readonly issue: Pick<QualityIssue, 'triage' | 'capaNeeded'> & {
    readonly caseFile: Pick<CaseFile, 'customerFacing' | 'relations'>;
  };
}

const capaWords = {
  yes: 'CAPA needed',
  no: 'no CAPA needed',
  undecided: 'not decided yet whether a CAPA is needed',
} as const;

function wordsFor({ triage, capaNeeded, caseFile }: TriageAtAGlanceProps['issue']): string {
  const source = sourceOptions.find(({ value }) => value === triage.source)?.label;
  const back = caseFile.relations
    .filter(({ kind, verdict }) => kind === 'recurrence' && verdict === 'confirmed')
    .map(({ issue }) => issue.key);
  const said = [
    source ?? 'Source not said',
    triage.process ?? 'no process named',
    ...(caseFile.customerFacing === 'yes' ? ['seen by a customer'] : []),
    ...(back.length > 0 ? [`a recurrence of ${back.join(', ')}`] : []),
    capaWords[capaNeeded],
  ];
  return `${said.join(', ')}.`;
}

/** What triage came to, in a sentence. */
export const TriageAtAGlance = ({ issue }: TriageAtAGlanceProps) => <p>{wordsFor(issue)}</p>;
