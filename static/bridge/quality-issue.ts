import type { Wire } from '../../src/contract/wire';
import { emptyCaseFile } from '../../src/domain/case-file/case-file';
import { caseFilePropertyKey, caseIn } from '../../src/domain/case-file/stored';
import type { IssueId, ProjectId } from '../../src/domain/id';
import type { QualityIssue } from '../../src/domain/weight';
import { type AnalysisRecord, type Found, readWith } from './analysis-record';
import { dispositionField } from './disposition-field';

/** A nonconformance or CAPA with all that is recorded about it. */
export interface QualityRecord extends AnalysisRecord, QualityIssue {
  /** What stands in the place of the case file was written past the log. */
  readonly isCaseForeign: boolean;
  /** What Jira's own field says of the disposition. */
  readonly dispositionField: ReturnType<typeof dispositionField>;
}

export type FoundRecord = Found<QualityRecord>;

/** Reads an issue with its analysis and its case file. */
export const readRecord = (issue: IssueId, project: ProjectId): Promise<Wire<FoundRecord>> =>
  readWith(issue, project, [caseFilePropertyKey], (record, { properties, fields }, made) => {
    const stored = caseIn(properties?.[caseFilePropertyKey]);
    return {
      ...record,
      caseFile: stored?.document ?? emptyCaseFile,
      isCaseForeign: stored === null,
      dispositionField: dispositionField(made, fields),
    };
  });
