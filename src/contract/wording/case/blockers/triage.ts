import type { CapaExpectation } from '../../../../domain/gate/policy';
import { listed } from '../../listed';
import { textOf, type CaseWordsFor } from './words';

const fields: Readonly<Record<string, string>> = {
  source: 'where it came to light',
  severity: 'how bad it is',
  process: 'which process it belongs to',
};

/** Why a project's rules expect a CAPA, as the end of “because …”. */
export const expectations: Readonly<Record<CapaExpectation['rule'], string>> = {
  criticalSeverity: 'it is critical',
  potentiallyCritical: 'it could have become critical',
  majorFromAudit: 'it is a major one that an audit found',
  customerFacingMajor: 'it is a major one that a customer saw or could have seen',
  recurrence: 'it has come back',
};

const reasons: Readonly<Record<string, string>> = expectations;

export const triageBlockers: CaseWordsFor<'N1' | 'N2' | 'N3'> = {
  N1: (finding) => {
    const missing = textOf(finding, 'missing').split(' ');
    const said = listed(missing.map((field) => fields[field] ?? field));
    return `Triage does not say yet ${said}: add it in “Quality”; whoever may edit this issue can.`;
  },
  N2: ({ data }) => {
    if (data['missing'] === 'decision')
      return 'It is not decided yet whether a CAPA is needed: decide it in “Quality”, with the reason either way.';
    return data['missing'] === 'reason'
      ? 'Nothing says yet why a CAPA is needed, or why not: add the reason in “Quality”.'
      : 'It was decided that a CAPA is needed, and none acts on a root yet: raise one from a root cause, or change the decision in “Quality”, with the reason.';
  },
  N3: (finding) => {
    const rules = textOf(finding, 'rules').split(' ');
    const why = listed(rules.map((rule) => reasons[rule] ?? 'of a rule of its own'));
    return `This project expects a CAPA here, because ${why}: decide for one in “Quality”, or say there why not this time.`;
  },
};
