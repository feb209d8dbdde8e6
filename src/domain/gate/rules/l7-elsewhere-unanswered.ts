import { unansweredCandidates } from '../../case-file/elsewhere-candidates';
import { blocksFromMajor } from '../../causes/rules/rule';
import type { CaseRule } from '../case-rule';

/** A place where the same thing could be, by what this case says of itself, has not been looked at. */
export const elsewhereUnanswered: CaseRule<'L7'> = {
  id: 'L7',
  source: 'ISO 9001 10.2.1 b: whether similar nonconformities exist or could occur',
  level: blocksFromMajor,
  needs: [],
  check: ({ issue }) => {
    const open = unansweredCandidates(issue);
    const [first] = open;
    if (!first) return [];
    const name = first.kind === 'issue' ? first.issue.key : first.name;
    return [{ place: 'elsewhere', data: { count: open.length, kind: first.kind, name } }];
  },
};
