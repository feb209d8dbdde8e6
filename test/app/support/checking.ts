import * as z from 'zod';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import { caseIn } from '../../../src/domain/case-file/stored';
import { newId, report, type Issue } from './analysis';
import { completed, moved, tell } from './complete-case';
import { accountOf, type Role } from './people';
import type { Site } from './site';

type SetCriterion = Extract<z.input<typeof CaseCommand>, { kind: 'setCriterion' }>;
export type CriterionWords = SetCriterion['criterion'];

/** How often pumps raised the alarm before, and that none may in ninety days. */
export const quiet = (site: Site, changed: Partial<CriterionWords> = {}): CriterionWords => ({
  id: newId(),
  revision: 1,
  measure: {
    kind: 'count',
    what: 'Alarms with an open line',
    jql: `issuetype = ${site.made.issueTypes.nonconformance} AND summary ~ "occlusion"`,
    where: 'project',
    by: 'created',
  },
  baseline: { events: 13, exposure: { amount: 365, unit: 'days' } },
  target: 0,
  window: { amount: 90, unit: 'days' },
  judge: accountOf(site.host, 'quality'),
  ...changed,
});

export const settingCriterion = (criterion: CriterionWords) =>
  ({ kind: 'setCriterion', criterion }) as const;

const Created = z.object({ id: z.string(), key: z.string() });

/** An ordinary task of somebody's. */
export async function task(site: Site, owner: Role = 'quality2'): Promise<Issue> {
  const created = await site.rest('quality')('POST', '/issue', {
    fields: {
      project: { id: site.made.projectId },
      issuetype: { name: 'Task' },
      summary: 'Put the sensor into the calibration plan',
      assignee: { accountId: accountOf(site.host, owner) },
    },
  });
  return Created.parse(created.body);
}

/** A CAPA whose action waits to be done, with a criterion; `action` is what acts on its root. */
export interface Planned extends Issue {
  readonly root: string;
  readonly action: Issue;
}

/** A task that acts on the root of a CAPA, and holds by itself. */
export async function actingOn(
  site: Site,
  { id, root }: Pick<Planned, 'id' | 'root'>,
): Promise<Issue> {
  const action = await task(site);
  const linked = { issueId: id, cause: root, action: action.key };
  const answer = await site.panel('quality', 'actions.link', linked);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  await tell(site, id, {
    kind: 'classAction',
    issue: action,
    strength: 'strong',
    suggested: null,
  });
  return action;
}

/** Reports a problem and brings its CAPA to where its action is planned and it is said what would prove it. */
export async function planned(site: Site, criterion = quiet(site)): Promise<Planned> {
  const nonconformance = await report(site, { severity: 'major' });
  await moved(site, nonconformance.id, ['Triage', 'Start work']);
  const { root, ...capa } = await completed(site, nonconformance.id);
  await moved(site, capa.id, ['Investigate cause', 'Plan action']);
  const action = await actingOn(site, { id: capa.id, root });
  await tell(site, capa.id, settingCriterion(criterion));
  await tell(site, capa.id, { kind: 'answerAdverseEffect', answer: 'none', note: 'Looked at it' });
  await tell(site, capa.id, {
    kind: 'answerElsewhere',
    candidate: { kind: 'process', name: 'Production' },
    answer: 'notApplicable',
    note: 'All other benches were calibrated.',
  });
  return { ...capa, root, action };
}

/** The same with its action done, standing where effects are looked at. */
export async function inCheck(site: Site, criterion?: CriterionWords): Promise<Planned> {
  const capa = await planned(site, criterion);
  await moved(site, capa.action.id, ['Done']);
  await moved(site, capa.id, ['Check effectiveness']);
  return capa;
}

/** The case file on the issue. */
export async function fileOf(site: Site, issueId: string) {
  const read = await site.rest('quality')('GET', `/issue/${issueId}/properties/ratchet-case`);
  const stored = caseIn(z.object({ value: z.unknown() }).parse(read.body).value);
  if (!stored) throw new Error('There is no case file');
  return stored.document;
}

/** The last look at the criterion in force. */
export async function lastLook(site: Site, issueId: string) {
  const last = (await fileOf(site, issueId)).observations.at(-1);
  if (!last) throw new Error('Nobody has looked');
  return last;
}

const dayMs = 86_400_000;

/** Moves the site's clock on. */
export const daysPass = (site: Site, days: number): void =>
  site.host.clock.travelTo(site.host.clock.now() + days * dayMs);
