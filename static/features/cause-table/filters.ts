import { isVerified } from '../../../src/domain/causes/verified';
import { isOpen, type Row } from './rows';

interface Filter {
  readonly value: string;
  readonly label: string;
  readonly shows: (row: Row) => boolean;
  /** What it means when nothing is left. */
  readonly nothing: string;
}

/** Which causes are asked for. What is ruled out is no longer asked for evidence or a test. */
export const filters = [
  {
    value: 'all',
    label: 'All causes',
    shows: () => true,
    nothing: 'Nobody has written a cause yet.',
  },
  {
    value: 'roots',
    label: 'Root causes',
    shows: (row) => row.cause.root && isOpen(row),
    nothing: 'No cause is named a root cause yet.',
  },
  {
    value: 'withoutEvidence',
    label: 'Without evidence',
    shows: (row) => row.cause.evidence.length === 0 && isOpen(row),
    nothing: 'Every cause that is still considered has evidence.',
  },
  {
    value: 'notVerified',
    label: 'Not verified',
    shows: (row) => !isVerified(row.cause) && isOpen(row),
    nothing: 'Every cause that is still considered is verified.',
  },
  {
    value: 'ruledOut',
    label: 'Ruled out',
    shows: (row) => !isOpen(row),
    nothing: 'No cause is ruled out.',
  },
] as const satisfies readonly Filter[];

export type FilterKey = (typeof filters)[number]['value'];
