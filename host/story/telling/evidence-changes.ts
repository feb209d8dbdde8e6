import type { Evidence } from '../case.ts';
import type { Person } from '../company.ts';
import type { Change, Wording } from './change.ts';
import { storyId } from './story-id.ts';
import { fileOf, issueOf, pageOf, type Teller } from './teller.ts';

function evidenceOf(teller: Teller, { words }: Wording, id: string, evidence: Evidence): object {
  if ('issue' in evidence) {
    const issue = issueOf(teller, evidence.issue);
    return { kind: 'issue', id, issue, note: words(evidence.note) };
  }
  if ('page' in evidence) {
    const page = pageOf(teller, evidence.page);
    return { kind: 'page', id, page, note: words(evidence.note) };
  }
  if ('file' in evidence) {
    const { id: attachment, name } = fileOf(teller, evidence.file);
    return { kind: 'attachment', id, attachment, name, note: words(evidence.note) };
  }
  if ('commit' in evidence) {
    return { kind: 'commit', id, url: evidence.commit, note: words(evidence.note) };
  }
  if ('link' in evidence) {
    return { kind: 'link', id, url: evidence.link, note: words(evidence.note) };
  }
  if ('value' in evidence) {
    return { kind: 'measurement', id, ...evidence, note: words(evidence.note) };
  }
  if ('seen' in evidence) return { kind: 'observation', id, note: words(evidence.seen) };
  return { kind: 'interview', id, role: evidence.asked, note: words(evidence.said) };
}

/** What puts evidence to a cause, or to the problem. */
export function evidenceChanges(
  teller: Teller,
  wording: Wording,
  { by, node, path }: { by: Person; node: string; path: string },
  evidence: readonly Evidence[] = [],
): Change[] {
  return evidence.map((one, index) => {
    const id = storyId('evidence', path, index);
    const told = evidenceOf(teller, wording, id, one);
    return { by, command: { kind: 'addEvidence', node, evidence: told } };
  });
}
