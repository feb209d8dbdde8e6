import { rowsOf, type Row } from '../../../static/features/cause-table/rows';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { ben, cause, evidence, root, verified, why, written } from '../../domain/causes/writing';

/** a(b(d) c) e: b is ruled out, c a verified root with evidence, e was not confirmed. */
const analysis: CauseDocument = written(
  [verified('cccccc', 'Cc'), verified('eeeeee', 'Ee', 'failed')],
  written([
    why('aaaaaa', null, 'Aa'),
    why('bbbbbb', 'aaaaaa', 'Zz'),
    why('cccccc', 'aaaaaa', 'Cc'),
    why('dddddd', 'bbbbbb', 'Dd'),
    why('eeeeee', null, 'Ee'),
    { kind: 'ruleOut', id: cause('bbbbbb'), reason: 'Measured' },
    { kind: 'assignLeg', id: cause('aaaaaa'), leg: 'system' },
    root('cccccc'),
    {
      kind: 'addEvidence',
      node: cause('cccccc'),
      evidence: { kind: 'observation', id: evidence('proof1'), note: 'Seen' },
    },
  ]),
  ben,
);

export const rows: readonly Row[] = rowsOf(analysis);

/** The rows by what their team calls them. */
export const numbersIn = (shown: readonly Row[]): string =>
  shown.map(({ number }) => number).join(' ');
