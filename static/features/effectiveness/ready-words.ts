import { classWords } from '../../../src/contract/wording/cause-words';
import type { ReadyQuery } from '../../../src/domain/effectiveness/ready-queries';

/** What a ready query counts. */
export function readyWords(query: ReadyQuery): string {
  switch (query.kind) {
    case 'withComponent':
      return `Nonconformances with the component “${query.component}”`;
    case 'ofProcess':
      return `Nonconformances of the process “${query.process}”`;
    case 'complaintsOfProcess':
      return `Customer complaints about the process “${query.process}”`;
    case 'ofCauseClass':
      return `Nonconformances with a root cause of the class “${classWords[query.causeClass]}”`;
  }
}
