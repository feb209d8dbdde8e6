import { commitAddress } from '../../domain/causes/commit-address';
import type { Evidence } from '../../domain/causes/evidence';
import { quoted } from './quoted';

/** In its own words, all of them. */
export const inFull = (text: string): string => `“${text.trim()}”`;

/** A commit in short, as developers name it; its whole address where it does not say more. */
export function commitWords(url: string): string {
  const commit = commitAddress(url);
  return commit ? `${commit.hash.slice(0, 7)} in ${commit.host}/${commit.repository}` : url;
}

/** A piece of evidence without a full stop; in a few words, unless it is to be quoted `inFull`. */
export function describeEvidence(evidence: Evidence, quote = quoted): string {
  const noted = (what: string, note: string): string =>
    note.trim() === '' ? what : `${what}, ${quote(note)}`;
  switch (evidence.kind) {
    case 'issue':
      return noted(evidence.issue.key, evidence.note);
    case 'link':
      return noted(evidence.url, evidence.note);
    case 'page':
      return noted('a Confluence page', evidence.note);
    case 'commit':
      return noted(`commit ${commitWords(evidence.url)}`, evidence.note);
    case 'attachment':
      return noted(`the file ${evidence.name}`, evidence.note);
    case 'measurement':
      return noted(`${evidence.value} ${evidence.unit}`, evidence.note);
    case 'observation':
      return quote(evidence.note);
    case 'interview':
      return noted(`interview (${evidence.role})`, evidence.note);
  }
}
