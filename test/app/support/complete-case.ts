import type * as z from 'zod';
import { capaOperations } from '../../../src/contract/capa';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import { adding, newId, saved, sent, verifying, type Issue } from './analysis';
import { valueOf } from './ask';
import { accountOf, type Role } from './people';
import type { Site } from './site';
import { take } from './transitions';

export const rootText = 'Calibration was never in the plan';

/** Says one thing about a case, as its panel does; throws where it is refused. */
export async function tell(
  site: Site,
  issueId: string,
  command: z.input<typeof CaseCommand>,
  who: Role = 'quality',
): Promise<void> {
  const answer = await site.panel(who, 'case.save', { issueId, id: newId(), command });
  if (!answer.ok) throw new Error(`${command.kind}: ${JSON.stringify(answer.refusal)}`);
}

/** Moves an issue through these transitions, each of which must be let through. */
export async function moved(site: Site, issueId: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const said = await take(site, issueId, name);
    if (said !== null) throw new Error(`${name}: ${said}`);
  }
}

export const extent = { answer: 'no', note: 'One batch only.' } as const;
const observation = { kind: 'observation', note: 'Seen on 6 of 40 pumps.' } as const;

const stated = {
  what: 'Occlusion alarm with an open line',
  where: 'On line 2, at the final test',
  when: 'Since 3 March',
  howMany: '6 of 40 pumps',
  requirement: 'No alarm below 0.8 bar',
} as const;

/** What a gate asks of an analysis besides its causes, who verified them, and where else it could be. */
export async function supported(
  site: Site,
  issueId: string,
  root: string,
  legsAside: readonly ('escape' | 'system')[] = ['escape', 'system'],
): Promise<void> {
  const evidence = (node: string) =>
    sent({ kind: 'addEvidence', node, evidence: { ...observation, id: newId() } });
  const aside = (leg: string) =>
    sent({ kind: 'setLegAside', leg, reason: 'Asked already in the review of the line' });
  await saved(site, 'quality', issueId, [
    ...Object.entries(stated).map(([field, text]) => sent({ kind: 'stateProblem', field, text })),
    evidence('problem'),
    evidence(root),
    ...legsAside.map(aside),
    sent({ kind: 'answerRisk', risk: { answer: 'unchanged', note: 'Line 14 of the FMEA' } }),
  ]);
}

/** An analysis with all that any gate asks of it but for what acts on its root; the id of that root. */
export async function analysed(site: Site, issueId: string): Promise<string> {
  const root = newId();
  await saved(site, 'quality', issueId, [
    adding(root, rootText),
    sent({ kind: 'nameRoot', id: root, root: true }),
    sent({ kind: 'answerExtent', extent }),
  ]);
  await supported(site, issueId, root);
  await saved(site, 'quality2', issueId, [verifying(root, rootText)]);
  return root;
}

/** The decisions that closing a nonconformance asks for besides its analysis. */
export async function decided(site: Site, issueId: string): Promise<void> {
  const { fields, options } = site.made;
  const put = await site.rest('quality')('PUT', `/issue/${issueId}`, {
    fields: {
      [fields.capaNeeded]: { id: options.capaNeeded.yes },
      [fields.capaReason]: {
        type: 'doc',
        version: 1,
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It may come again.' }] }],
      },
    },
  });
  if (put.status !== 204) throw new Error(JSON.stringify(put.body));
  const id = newId();
  const decidedBy = accountOf(site.host, 'quality');
  await tell(site, issueId, {
    kind: 'dispose',
    disposition: { id, kind: 'corrected', decidedBy, decidedOn: '2026-03-02', note: '' },
  });
  await tell(site, issueId, { kind: 'reverify', id, result: 'conforms', note: 'Ran for an hour' });
  await tell(site, issueId, {
    kind: 'answerElsewhere',
    candidate: { kind: 'process', name: 'Production' },
    answer: 'notApplicable',
    note: 'All other benches were calibrated.',
  });
}

/** Raises a CAPA from a root: the work on it is followed there. */
export async function raisedCapa(site: Site, issueId: string, root: string): Promise<Issue> {
  const payload = { issueId, root, summary: 'Plan sensor calibration' };
  const answer = await site.panel('quality', 'capa.raise', payload);
  return valueOf(answer, capaOperations['capa.raise'].output).capa;
}

/** All that closing a major nonconformance asks for; its CAPA and the root that it removes. */
export async function completed(site: Site, issueId: string): Promise<Issue & { root: string }> {
  const root = await analysed(site, issueId);
  await decided(site, issueId);
  return { ...(await raisedCapa(site, issueId, root)), root };
}
