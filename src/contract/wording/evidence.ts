import type { Evidence } from '../../domain/causes/evidence';
import { quoted } from './quoted';

const noted = (what: string, note: string): string =>
  note.trim() === '' ? what : `${what}, ${quoted(note)}`;

/** A piece of evidence in a few words, without a full stop. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'issue':
      return noted(evidence.issue.key, evidence.note);
    case 'link':
      return noted(evidence.url, evidence.note);
    case 'measurement':
      return noted(`${evidence.value} ${evidence.unit}`, evidence.note);
    case 'observation':
      return quoted(evidence.note);
    case 'interview':
      return noted(`interview (${evidence.role})`, evidence.note);
  }
}
