import type { Cause } from '../cause';
import type { IsIsNotRow } from '../is-is-not';
import { rootsOf } from '../outline';
import { advises, type AdvisoryRule } from './rule';

const answers = (root: Cause, answer: 'yes' | 'no', { id }: IsIsNotRow): boolean =>
  root.explains?.some((each) => each.row === id && each.answer === answer) ?? false;

/** A row of the is / is-not sheet that no root accounts for, or nobody has tried them against. */
export const doesNotExplain: AdvisoryRule<'E5'> = {
  id: 'E5',
  source: '8D: does the cause account for all that is and is not?',
  kind: 'structural',
  level: advises,
  needs: ['causes', 'isIsNot'],
  check: ({ document }) => {
    const roots = rootsOf(document);
    const open = (document.isIsNot ?? [])
      .filter(({ is, isNot }) => (is + isNot).trim() !== '')
      .filter((row) => !roots.some((root) => answers(root, 'yes', row)));
    const refuting = roots.find((root) => open.some((row) => answers(root, 'no', row)));
    const root = refuting ?? roots[0];
    if (!root || open.length === 0) return [];
    return [{ node: root.id, data: { rows: open.length, tried: refuting ? 'yes' : 'no' } }];
  },
};
