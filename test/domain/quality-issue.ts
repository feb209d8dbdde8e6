import { usualCircumstances } from '../../src/domain/blockers';
import { Day } from '../../src/domain/calendar';
import { emptyCaseFile } from '../../src/domain/case-file/case-file';
import { emptyCauseDocument } from '../../src/domain/causes/document';
import { untriaged } from '../../src/domain/nonconformance/triage-fields';
import type { QualityIssue } from '../../src/domain/weight';

/** An issue about which nothing is known, but for what is said. */
export const qualityIssue = (issue: Partial<QualityIssue> = {}): QualityIssue => ({
  workType: 'nonconformance',
  severity: 'major',
  capaNeeded: 'undecided',
  triage: untriaged,
  document: emptyCauseDocument,
  caseFile: emptyCaseFile,
  ...issue,
});

/** The usual policy on some day, with nothing known from elsewhere. */
export const usual = usualCircumstances(Day.parse('2026-03-02'));
