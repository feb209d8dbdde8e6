import type { CauseClass } from '../causes/cause';
import type { CauseDocument } from '../causes/document';
import { rootsOf } from '../causes/outline';
import type { IssueReference } from '../id';
import type { TriageFields } from '../nonconformance/triage-fields';

/** A nonconformance as it is compared with another one. */
export interface Report {
  readonly issue: IssueReference;
  readonly summary: string;
  /** What the problem statement says was seen, and where; empty as long as there is none. */
  readonly problem: readonly string[];
  readonly process: string | null;
  readonly components: readonly string[];
  readonly versions: readonly string[];
  readonly lots: readonly string[];
  /** Of its named roots; what nobody classed tells nothing. */
  readonly causeClasses: readonly CauseClass[];
}

/** What is compared of an issue and its two documents. */
export function reportOf({
  issue,
  summary,
  triage,
  document,
  caseFile,
}: {
  readonly issue: IssueReference;
  readonly summary: string;
  readonly triage: Pick<TriageFields, 'process' | 'components' | 'versions'>;
  readonly document: CauseDocument;
  readonly caseFile: { readonly lots: readonly string[] };
}): Report {
  const classes = rootsOf(document).map((root) => root.class);
  return {
    issue,
    summary,
    problem: [document.problem.what, document.problem.where],
    process: triage.process,
    components: triage.components,
    versions: triage.versions,
    lots: caseFile.lots,
    causeClasses: [...new Set(classes)].filter((each) => each !== 'unknown'),
  };
}
