import { expectStatus } from './expect-status';
import { keysOf } from './search-client';
import { openPlant, type Plant } from './plant';

let plant: Plant;
beforeAll(async () => {
  plant = await openPlant();
  const projectId = Number(plant.site.projects.all().find(({ key }) => key === 'PUMP')?.id);
  const make = async (name: string, released: boolean) =>
    expectStatus(
      await plant.as('admin').post('/rest/api/3/version', { projectId, name, released }),
      201,
    );
  await make('4.0.0', true);
  await make('4.1.0', true);
  await make('4.2.0', false);
  await plant.report({ versions: [{ name: '4.0.0' }, { name: '4.1.0' }] });
  await plant.report({ versions: [{ name: '4.1.0' }], fixVersions: [{ name: '4.2.0' }] });
  await plant.report();
});

describe('affects versions and fix versions of an issue', () => {
  it('are shown with what the version is', async () => {
    const { body } = await plant
      .as('quality')
      .get('/rest/api/3/issue/PUMP-2?fields=versions,fixVersions');
    expect(body).toMatchObject({
      fields: {
        versions: [{ name: '4.1.0', released: true, archived: false }],
        fixVersions: [{ name: '4.2.0', released: false }],
      },
    });
  });

  it('leave each version that came and went in the changelog', async () => {
    const key = await plant.report({ versions: [{ name: '4.0.0' }] });
    const fields = { versions: [{ name: '4.1.0' }] };
    expectStatus(await plant.as('quality').put(`/rest/api/3/issue/${key}`, { fields }), 204);
    expect(plant.issue(key).histories.at(-1)?.items).toMatchObject([
      { field: 'Version', fieldId: 'versions', fromString: '4.0.0', to: null, toString: null },
      { field: 'Version', fieldId: 'versions', from: null, fromString: null, toString: '4.1.0' },
    ]);
    await plant.as('admin').delete(`/rest/api/3/issue/${key}`);
  });

  it('are picked from the project’s own', async () => {
    const fields = { versions: [{ name: '9.9.9' }] };
    expect(await plant.as('quality').put('/rest/api/3/issue/PUMP-3', { fields })).toMatchObject({
      status: 400,
      body: { errors: { versions: "Specify a valid 'id' or 'name' for Affects versions" } },
    });
    const meta = await plant.as('quality').get('/rest/api/3/issue/PUMP-3/editmeta');
    expect(meta.body).toMatchObject({
      fields: {
        versions: {
          schema: { type: 'array', items: 'version' },
          operations: ['add', 'set', 'remove'],
        },
      },
    });
  });
});

describe('JQL on versions', () => {
  it.each([
    ['affectedVersion = 4.1.0', ['PUMP-2', 'PUMP-1']],
    ['affectedVersion in ("4.0.0", "4.2.0")', ['PUMP-1']],
    ['affectedVersion != "4.0.0"', ['PUMP-2']],
    ['affectedVersion is EMPTY', ['PUMP-3']],
    ['affectedVersion < "4.1.0"', ['PUMP-1']],
    ['affectedVersion >= "4.1.0"', ['PUMP-2', 'PUMP-1']],
    ['fixVersion in unreleasedVersions()', ['PUMP-2']],
    ['affectedVersion in releasedVersions(PUMP)', ['PUMP-2', 'PUMP-1']],
    ['affectedVersion = latestReleasedVersion(PUMP)', ['PUMP-2', 'PUMP-1']],
    ['fixVersion = earliestUnreleasedVersion(PUMP)', ['PUMP-2']],
    ['affectedVersion in releasedVersions(FW)', []],
  ])('%s', async (jql, keys) => {
    expect(await keysOf(plant, `project = PUMP AND ${jql}`)).toEqual(keys);
  });

  it.each([
    'affectedVersion = "9.9.9"',
    'affectedVersion ~ "4"',
    'affectedVersion in lastSprint()',
  ])('refuses %s', async (jql) => {
    const answer = await plant.as('quality').post('/rest/api/3/search/jql', { jql });
    expect(answer.status).toBe(400);
  });
});
