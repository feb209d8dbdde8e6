import { rootsOf } from '../outline';
import { standingPasses } from '../verified';
import { advisesFromMajor, type AdvisoryRule } from './rule';

const hour = 60 * 60 * 1000;

/** From the first word to the last root that was verified it took less than an hour. */
export const tooFast: AdvisoryRule<'L6'> = {
  id: 'L6',
  source: 'Own proposal: an analysis that takes minutes was known before it began',
  kind: 'structural',
  level: advisesFromMajor,
  needs: ['causes', 'verifications', 'begun'],
  check: ({ document, begunAt }) => {
    const passed = rootsOf(document).map((root) => standingPasses(root)[0]?.at);
    const last = passed.every((at) => at !== undefined) ? passed.toSorted().at(-1) : undefined;
    if (begunAt === null || last === undefined) return [];
    const took = Date.parse(last) - Date.parse(begunAt);
    return took < hour ? [{ node: 'analysis', data: { minutes: Math.floor(took / 60_000) } }] : [];
  },
};
