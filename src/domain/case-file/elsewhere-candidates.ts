import type { CauseDocument } from '../causes/document';
import { rootsOf } from '../causes/outline';
import type { QualityIssue } from '../weight';
import { type Candidate, candidateName, elsewhereNameLimit } from './elsewhere';

type Shared = Exclude<Candidate['kind'], 'issue' | 'place'>;

/** Names from Jira may be longer than an answer keeps of them. */
const sharing = (kind: Shared, names: readonly string[]): Candidate[] =>
  [...new Set(names.map((name) => name.trim().slice(0, elsewhereNameLimit)))]
    .filter((name) => name !== '')
    .map((name) => ({ kind, name }));

/** Classes of the root causes, as far as somebody classed them; each once. */
export function classesOfRoots(document: CauseDocument): string[] {
  const classes = rootsOf(document).map((root) => root.class);
  return [...new Set(classes)].filter((name) => name !== 'unknown');
}

/**
 * Where the same thing could be, by what this case itself says of where it was: each is to be answered before the
 * case is closed (ISO 9001 10.2.1 b).
 */
export function elsewhereCandidates({ triage, document }: QualityIssue): Candidate[] {
  return [
    ...sharing('component', triage.components),
    ...sharing('version', triage.versions),
    ...sharing('process', triage.process === null ? [] : [triage.process]),
    ...sharing('causeClass', classesOfRoots(document)),
  ];
}

/** Those of them that nobody has answered yet. */
export function unansweredCandidates(issue: QualityIssue): Candidate[] {
  const answered = new Set(
    issue.caseFile.elsewhere.map(({ candidate }) => candidateName(candidate)),
  );
  return elsewhereCandidates(issue).filter((candidate) => !answered.has(candidateName(candidate)));
}
