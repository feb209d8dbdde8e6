import { blocksAlways } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** Nobody said yet where it came to light, how bad it is or which process it belongs to. */
export const untriagedReport: CaseRule<'N1'> = {
  id: 'N1',
  source: 'ISO 9001 10.2.1: actions appropriate to the effects; QSIT: sources of quality data',
  level: blocksAlways,
  needs: [],
  check: ({ issue: { triage, severity } }) => {
    const missing = [
      ...(triage.source === null ? ['source'] : []),
      ...(severity === null ? ['severity'] : []),
      ...(triage.process === null ? ['process'] : []),
    ];
    return missing.length > 0 ? [{ place: 'triage', data: { missing: missing.join(' ') } }] : [];
  },
};
