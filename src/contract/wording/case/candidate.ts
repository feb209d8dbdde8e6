import type { Candidate } from '../../../domain/case-file/elsewhere';
import { CauseClass } from '../../../domain/causes/cause';
import { classWords } from '../cause-words';
import { quoted } from '../quoted';

/** The name of a class of causes as people read it. */
function className(name: string): string {
  const known = CauseClass.safeParse(name);
  return (known.success ? classWords[known.data] : name).toLowerCase();
}

/** Where the same thing could be, within a sentence. */
export function candidateWords(candidate: Candidate): string {
  switch (candidate.kind) {
    case 'issue':
      return candidate.issue.key;
    case 'component':
      return `the component ${quoted(candidate.name)}`;
    case 'process':
      return `the process ${quoted(candidate.name)}`;
    case 'version':
      return `the version ${quoted(candidate.name)}`;
    case 'causeClass':
      return `causes of the class “${className(candidate.name)}”`;
    case 'place':
      return quoted(candidate.name);
  }
}
