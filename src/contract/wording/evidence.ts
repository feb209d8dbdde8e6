import type { Evidence } from '../../domain/causes/evidence';
import { quoted } from './quoted';

/** In its own words, all of them. */
export const inFull = (text: string): string => `“${text.trim()}”`;

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
      return noted(evidence.url, evidence.note);
    case 'attachment':
      return noted(evidence.name, evidence.note);
    case 'measurement':
      return noted(`${evidence.value} ${evidence.unit}`, evidence.note);
    case 'observation':
      return quote(evidence.note);
    case 'interview':
      return noted(`interview (${evidence.role})`, evidence.note);
  }
}
