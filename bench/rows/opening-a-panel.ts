import { analysedIssue } from '../measuring/analysed-issue';
import { bridgeCalls } from '../measuring/bridge-calls';
import { frameOf, visit, withWindow } from '../measuring/visit';
import { measurementOf } from '../row';

/** Long enough for anything a surface might still ask after it showed what it has. */
const settling = 2_000;

const reads = { unit: '', goal: null, peer: null } as const;

export const measurement = measurementOf({
  rows: [
    {
      id: 'open.invocations',
      what: 'panel and context opened: invocations of the app',
      unit: '',
      goal: 0,
      peer: null,
    },
    { id: 'open.reads.root-cause', what: 'root-cause panel opened: Jira reads', ...reads },
    { id: 'open.reads.issue-quality', what: 'quality context opened: Jira reads', ...reads },
  ],
  measure: (lab) =>
    withWindow(lab, async (page, site) => {
      const { key } = await analysedIssue(site);
      const before = site.host.invocations.lastId();
      const calls = bridgeCalls(page);
      await visit(page, key);
      await page.waitForTimeout(settling);
      const readsIn = (entry: string) => {
        const token = new URL(frameOf(page, entry).url()).searchParams.get('frame');
        return calls.filter(({ frame, command }) => frame === token && command === 'fetchProduct');
      };
      return {
        'open.invocations': { value: site.host.invocations.lastId() - before },
        'open.reads.root-cause': { value: readsIn('root-cause').length },
        'open.reads.issue-quality': { value: readsIn('issue-quality').length },
      };
    }),
});
