import { openPlant, type Plant } from './plant';

const jiraUsers = '6e87dc72-4f1f-421f-9382-2fee8b652487';

/** As the site’s people are numbered. */
const quality2 = '712020:6f0c2d1e-0000-4000-8000-000000000002';

let plant: Plant;
let key: string;
beforeEach(async () => {
  plant = await openPlant();
  key = await plant.report();
});

const notify = (body: object, who = plant.as('quality')) =>
  who.post(`/rest/api/3/issue/${key}/notify`, { subject: 'Due soon', textBody: 'Look.', ...body });

const user = (role: string) => ({ accountId: plant.accountId(role) });

const rolesReached = () => {
  const reached = plant.site.mail.all().at(-1)?.recipientAccountIds ?? [];
  return plant.site.people
    .all()
    .filter(({ accountId }) => reached.includes(accountId))
    .map(({ role }) => role);
};

describe('a notification', () => {
  it('is addressed to everybody named but its sender', async () => {
    const to = { reporter: true, users: [user('quality2')] };
    expect((await notify({ to })).status).toBe(204);
    expect(rolesReached()).toEqual(['quality2']);
  });

  it('comes from the app when the app sends it, and reaches the reporter', async () => {
    plant.clock.travelTo(Date.UTC(2026, 10, 23, 6));
    expect((await notify({ to: { reporter: true } }, plant.asApp())).status).toBe(204);
    expect(plant.site.mail.all()).toMatchObject([
      {
        subject: 'Due soon',
        textBody: 'Look.',
        recipientAccountIds: [plant.accountId('quality')],
        senderAccountId: `712020:${plant.site.app.environmentId}`,
      },
    ]);
  });

  it.each([
    ['of a group', { groupIds: [jiraUsers] }, {}],
    ['of a group by its name', { groups: [{ name: 'jira-users' }] }, {}],
    ['who hold a permission', { groupIds: [jiraUsers] }, { permissions: [{ key: 'EDIT_ISSUES' }] }],
    ['in a group it is restricted to', {}, { groupIds: [jiraUsers] }],
  ])('reaches only those %s who may see the issue', async (_case, to, restrict) => {
    const users = ['quality2', 'outsider', 'engineer'].map(user);
    expect((await notify({ to: { users, ...to }, restrict })).status).toBe(204);
    const reached = rolesReached();
    expect(reached).toContain('quality2');
    expect(reached.filter((role) => role === 'outsider' || role === 'engineer')).toEqual([]);
  });

  it('leaves out those without the permission or the group it is restricted to', async () => {
    const to = { users: [user('admin'), user('quality2')] };
    await notify({ to, restrict: { permissions: [{ key: 'DELETE_ISSUES' }] } });
    expect(rolesReached()).toEqual(['admin']);
    await notify({ to, restrict: { groups: [{ name: 'jira-administrators' }] } });
    expect(rolesReached()).toEqual(['admin']);
  });

  it('that reaches nobody after all is taken and sent to nobody', async () => {
    expect((await notify({ to: { users: [user('outsider')] } })).status).toBe(204);
    expect(plant.site.mail.size).toBe(0);
  });

  it.each([
    ['to nobody', { to: {} }],
    ['to voters alone, for nobody votes', { to: { voters: true } }],
    ['to its sender alone', { to: { reporter: true } }],
    ['to the assignee where there is none', { to: { assignee: true, watchers: true } }],
    ['to somebody who is not there', { to: { users: [{ accountId: 'nobody' }] } }],
    ['to a group that is not there', { to: { groupIds: ['none'] } }],
    [
      'restricted to a permission that is not there',
      { to: { users: [{ accountId: quality2 }] }, restrict: { permissions: [{ key: 'FLY' }] } },
    ],
  ])('is refused %s', async (_case, body) => {
    expect(await notify(body)).toMatchObject({ status: 400 });
    expect(plant.site.mail.size).toBe(0);
  });

  it('about an issue that the sender may not see is refused like one about none', async () => {
    expect((await notify({ to: { reporter: true } }, plant.as('outsider'))).status).toBe(404);
  });
});
