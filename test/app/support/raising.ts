import * as z from 'zod';
import { capaOperations } from '../../../src/contract/capa';
import { CauseDocument } from '../../../src/domain/causes/document';
import { adding, newId, onIssue, report, saved, sent, verifying, type Issue } from './analysis';
import { valueOf } from './ask';
import { issuesOfType, linksOf } from './issue-reads';
import type { Site } from './site';

export interface Analysed extends Issue {
  readonly root: string;
}

const Analysis = z.object({ document: CauseDocument });

/** Raising CAPAs on a site that is open by the time it is done. */
export function raising(open: () => Site) {
  /** A nonconformance of its own words, with a verified root beneath another cause. */
  async function analysed(severity: 'minor' | 'major' = 'major'): Promise<Analysed> {
    const site = open();
    const issue = await report(site, { severity });
    const [cause, root] = [newId(), newId()];
    await saved(site, 'quality', issue.id, [
      sent({ kind: 'stateProblem', field: 'what', text: 'Occlusion alarm with an open line' }),
      adding(cause, 'The pressure sensor drifted'),
      adding(root, 'Its calibration was never in the plan', cause),
      adding(newId(), 'The tubing was wrong'),
      sent({ kind: 'nameRoot', id: root, root: true }),
    ]);
    await saved(site, 'quality2', issue.id, [
      verifying(root, 'Its calibration was never in the plan'),
    ]);
    return { ...issue, root };
  }

  const raise = ({ id, root }: Analysed, who: 'quality' | 'quality2' = 'quality') =>
    open().panel(who, 'capa.raise', { issueId: id, root, summary: 'Plan sensor calibration' });

  const raised = async (issue: Analysed, who?: 'quality' | 'quality2') =>
    valueOf(await raise(issue, who), capaOperations['capa.raise'].output).capa;

  /** Everything that must be true once a CAPA is raised, however many tries it took. */
  async function expectJoined(issue: Analysed, capa: Issue, capasBefore: number): Promise<void> {
    const site = open();
    expect(await issuesOfType(site, site.made.issueTypes.capa)).toBe(capasBefore + 1);
    expect(await linksOf(site, issue.id)).toEqual([`is corrected by ${capa.key}`]);
    expect(await linksOf(site, capa.id)).toEqual([`corrects ${issue.key}`]);
    const analysis = Analysis.parse(await onIssue(site, issue.id));
    const root = analysis.document.causes.find(({ id }) => id === issue.root);
    expect(root?.actions).toEqual([capa]);
    expect(await onIssue(site, capa.id)).toMatchObject({
      seq: 1,
      roots: 1,
      verifiedRoots: 1,
      document: {
        origin: { issue: { id: issue.id, key: issue.key }, cause: issue.root },
        problem: { what: 'Occlusion alarm with an open line' },
        causes: [
          { text: 'The pressure sensor drifted' },
          { id: issue.root, root: true, actions: [] },
        ],
      },
    });
  }

  const capas = () => issuesOfType(open(), open().made.issueTypes.capa);

  return { analysed, raise, raised, expectJoined, capas };
}
