import { installedApp } from '../contract/in-memory-jira';
import { expectStatus } from './expect-status';
import { documentOf, openPlant, type Plant } from './plant';

/** A Wednesday at noon. */
const today = Date.UTC(2026, 10, 18, 12);

const app = {
  ...installedApp,
  indexedProperties: [
    {
      propertyKey: 'quality',
      entityType: 'issue',
      values: [
        { path: 'cause.class', type: 'string', searchAlias: 'causeClass' },
        { path: 'score', type: 'number', searchAlias: 'causeScore' },
        { path: 'note', type: 'text' },
        { path: 'verifiedBy', type: 'user' },
        { path: 'verifiedAt', type: 'date' },
        { path: 'tags', type: 'string' },
      ],
    },
  ],
};

/**
 * Four issues over three months, as `quality` sees them, and one in FW that quality may not see.
 * PUMP-1 is done and verified, PUMP-2 in progress, PUMP-3 new and blocked by PUMP-1, PUMP-4 a part of PUMP-2.
 */
export async function openRegister(): Promise<Plant> {
  const plant = await openPlant({ app });
  const at = (iso: string) => plant.clock.travelTo(Date.parse(iso));
  const component = { project: 'PUMP', name: 'Drive' };
  expectStatus(await plant.as('admin').post('/rest/api/3/component', component), 201);

  at('2026-09-01T10:00:00Z');
  await plant.report({
    description: documentOf('Flow stopped for 40 seconds.'),
    priority: { name: 'High' },
    labels: ['flow', 'alarm'],
    duedate: '2026-11-18',
    assignee: { accountId: plant.accountId('quality2') },
    [plant.field('Severity')]: { value: 'Major' },
    [plant.field('Hazards')]: [{ value: 'Overdose' }, { value: 'Air in line' }],
    [plant.field('Detected on')]: '2026-08-30',
    [plant.field('Cost')]: 120,
    [plant.field('Lot')]: 'Lot L77',
    [plant.field('Owner')]: { accountId: plant.accountId('quality') },
  });
  expectStatus(
    await plant.as('quality').put('/rest/api/3/issue/PUMP-1/properties/quality', {
      cause: { class: 'method', secret: 'x' },
      score: 7,
      note: 'The wrong tube clamp',
      verifiedBy: plant.accountId('quality2'),
      verifiedAt: '2026-11-09T15:00:00.000Z',
      tags: ['clamp', 'tube'],
    }),
    201,
  );
  at('2026-10-01T10:00:00Z');
  expectStatus(await plant.move('PUMP-1', 'In Progress'), 204);

  at('2026-10-15T10:00:00Z');
  await plant.report({
    issuetype: { name: 'Bug' },
    summary: 'Alarm too quiet',
    [plant.field('Severity')]: { value: 'Minor' },
    [plant.field('Cost')]: 30,
  });
  at('2026-11-10T10:00:00Z');
  expectStatus(await plant.move('PUMP-1', 'Done', {}, 'quality2'), 204);
  at('2026-11-17T10:00:00Z');
  expectStatus(await plant.move('PUMP-2', 'In Progress'), 204);
  await plant.report({ project: { key: 'FW' }, issuetype: { name: 'Bug' } }, 'engineer');

  at('2026-11-18T08:00:00Z');
  await plant.report(
    { summary: 'Motor hot', priority: { name: 'Low' }, components: [{ name: 'Drive' }] },
    'quality2',
  );
  const ends = { inwardIssue: { key: 'PUMP-1' }, outwardIssue: { key: 'PUMP-3' } };
  const link = { type: { name: 'Blocks' }, ...ends };
  expectStatus(await plant.as('quality').post('/rest/api/3/issueLink', link), 201);

  at('2026-11-18T09:00:00Z');
  await plant.report({
    issuetype: { name: 'Sub-task' },
    summary: 'Measure the alarm',
    parent: { key: 'PUMP-2' },
    duedate: '2026-12-24',
  });
  plant.clock.travelTo(today);
  plant.events.length = 0;
  return plant;
}
