import type { Evidence } from '../../../domain/causes/evidence';
import { commitWords, describeEvidence, inFull } from '../evidence';
import { type Line, plain, type Run } from './blocks';
import { issueAddress, type Reader } from './reader';

const linked = (text: string, href: string | null): Run =>
  href === null ? { text } : { text, href };

const noted = (what: Run, note: string): Line =>
  note.trim() === '' ? [what] : [what, plain(`, ${inFull(note)}`)];

/** A piece of evidence in all its words, with a way to it where there is one. */
export function evidenceLine(evidence: Evidence, reader: Reader): Line {
  const { siteUrl } = reader;
  switch (evidence.kind) {
    case 'issue': {
      const { key } = evidence.issue;
      return noted(linked(key, issueAddress(reader, key)), evidence.note);
    }
    case 'link':
      return noted(linked(evidence.url, evidence.url), evidence.note);
    case 'commit':
      return noted(linked(commitWords(evidence.url), evidence.url), evidence.note);
    case 'page': {
      const { page, note } = evidence;
      const title = reader.pageTitle(page) ?? `Confluence page ${page}`;
      const href = `${siteUrl ?? ''}/wiki/pages/viewpage.action?pageId=${page}`;
      return noted(linked(title, siteUrl === null ? null : href), note);
    }
    case 'attachment':
    case 'measurement':
    case 'observation':
    case 'interview':
      return [plain(describeEvidence(evidence, inFull))];
  }
}
