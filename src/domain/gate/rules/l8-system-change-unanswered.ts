import { advises } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** It is open whether the quality system itself has to change. */
export const systemChangeUnanswered: CaseRule<'L8'> = {
  id: 'L8',
  source: 'ISO 9001 10.2.1 f: make changes to the quality management system, if necessary',
  level: advises,
  needs: [],
  check: ({ issue: { caseFile } }) =>
    caseFile.systemChange ? [] : [{ place: 'systemChange', data: {} }],
};
