import type { IsIsNotRow } from '../is-is-not';
import { advisesFromMajor, type AdvisoryRule } from './rule';

const enough = 2;

const compares = ({ is, isNot }: IsIsNotRow): boolean => is.trim() !== '' && isNot.trim() !== '';

/** Nobody has set what is beside what could be and is not: the difference is where a cause shows. */
export const noIsIsNot: AdvisoryRule<'P6'> = {
  id: 'P6',
  source: 'Ford G8D D2: is / is not',
  kind: 'structural',
  level: advisesFromMajor,
  needs: ['problem', 'isIsNot'],
  check: ({ document: { problem, isIsNot = [] } }) => {
    if (problem.what.trim() === '') return [];
    const rows = isIsNot.filter(compares);
    if (rows.length < enough) return [{ node: 'problem', data: { missing: 'rows' } }];
    const isDistinct = rows.some(({ distinction }) => distinction.trim() !== '');
    return isDistinct ? [] : [{ node: 'problem', data: { missing: 'distinction' } }];
  },
};
