import type { DispositionKind, SoftwareMeans } from '../../../domain/case-file/disposition';

interface KindWords {
  /** As Jira’s field names it too. */
  readonly name: string;
  readonly clause: string;
  readonly example: string;
}

/** The four ways of ISO 9001 8.7.1. */
export const dispositionWords: Readonly<Record<DispositionKind, KindWords>> = {
  corrected: {
    name: 'Put right',
    clause: '8.7.1 a',
    example: 'Repaired, reworked, replaced; a version that does it right.',
  },
  held: {
    name: 'Held back, returned or stopped',
    clause: '8.7.1 b',
    example: 'Blocked, sent back, scrapped; a release or service stopped.',
  },
  customerInformed: {
    name: 'Customer informed',
    clause: '8.7.1 c',
    example: 'Whoever has it knows what is wrong and what to do.',
  },
  concession: {
    name: 'Accepted under concession',
    clause: '8.7.1 d',
    example: 'Used as it is, because somebody entitled to it agreed.',
  },
};

interface MeansWords {
  readonly name: string;
  readonly kind: DispositionKind;
}

/** What software does, and which of the four that is. */
export const softwareMeansWords: Readonly<Record<SoftwareMeans, MeansWords>> = {
  rollback: { name: 'Rollback', kind: 'corrected' },
  hotfix: { name: 'Hotfix', kind: 'corrected' },
  flagOff: { name: 'Feature switched off', kind: 'held' },
  knownIssue: { name: 'Known issue', kind: 'customerInformed' },
};
