import type { QualityIssue } from '../../../src/domain/weight';
import { rootsOf } from '../../../src/domain/causes/outline';
import type { GatedWorkType } from '../../../src/domain/next-transitions';
import type { Severity } from '../../../src/domain/severity';
import { Lozenge } from '../../kit/lozenge';

const workTypes: Readonly<Record<GatedWorkType, string>> = {
  nonconformance: 'Nonconformance',
  capa: 'CAPA',
};

const severities: Readonly<Record<Severity, string>> = {
  minor: 'Minor',
  major: 'Major',
  critical: 'Critical',
};

function found({ document }: QualityIssue): string {
  const roots = rootsOf(document).length;
  if (roots > 0) return roots === 1 ? 'one root cause named' : `${roots} root causes named`;
  return document.causes.length > 0 ? 'causes written, no root named yet' : 'no cause written yet';
}

/** Of which revision, from the second on. */
const analysis = (issue: QualityIssue): string =>
  issue.document.revision > 1
    ? `revision ${issue.document.revision} of the analysis, ${found(issue)}`
    : found(issue);

interface WhatItIsProps {
  readonly issue: QualityIssue;
  readonly statusName: string;
  /** Whether the analysis is the recorded one. */
  readonly isReadable: boolean;
}

/** What this issue is and how it stands, at a glance. */
export const WhatItIs = ({ issue, statusName, isReadable }: WhatItIsProps) => (
  <section className="k-stack-tight" aria-label="What it is">
    <div className="k-row">
      <Lozenge tone="brand">{workTypes[issue.workType]}</Lozenge>
      <Lozenge tone={issue.severity === 'critical' ? 'danger' : 'neutral'}>
        {issue.severity ? severities[issue.severity] : 'Severity not set'}
      </Lozenge>
    </div>
    <p>{isReadable ? `${statusName}, ${analysis(issue)}.` : `${statusName}.`}</p>
  </section>
);
