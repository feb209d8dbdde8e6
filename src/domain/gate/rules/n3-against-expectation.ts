import { blocksAlways } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** The project's rules expect a CAPA, it was decided against one, and nobody said why these rules do not hold here. */
export const againstExpectation: CaseRule<'N3'> = {
  id: 'N3',
  source: 'The project’s own rules; QSIT: depth of the investigation in proportion to the risk',
  level: blocksAlways,
  needs: ['expected'],
  check: ({ issue: { capaNeeded, caseFile }, facts: { expected } }) => {
    if (capaNeeded !== 'no') return [];
    const setAside = new Set(caseFile.overrides.flatMap(({ rules }) => rules));
    const open = (expected ?? []).filter((rule) => !setAside.has(rule));
    return open.length > 0 ? [{ place: 'triage', data: { rules: open.join(' ') } }] : [];
  },
};
