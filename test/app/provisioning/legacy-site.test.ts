import * as z from 'zod';
import type { Host } from '../../../host/host';
import { restAs } from '../support/rest';
import { addProject, configurationOf, planOf, setUp } from './setting-up';
import { startHost } from '../support/start-host';

let host: Host;

beforeAll(async () => {
  host = await startHost();
  host.site.fieldModel = 'configurations';
});
afterAll(() => host.stop());

const Fields = z.object({ fields: z.array(z.object({ name: z.string() })) });

describe('a site that still has field configurations', () => {
  it('lets our work types carry our fields, and a second run changes nothing', async () => {
    const projectId = await addProject(host, 'QM');
    const progress = await setUp(host, projectId);
    if (progress.state !== 'done') throw new Error(JSON.stringify(progress));
    const path = `/issue/createmeta/QM/issuetypes/${progress.made.issueTypes.capa}`;
    const { fields } = Fields.parse((await restAs(host.url, 'admin')('GET', path)).body);
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['Severity', 'Process']));
    const plan = await planOf(host, projectId);
    expect(new Set(plan.steps.map(({ action }) => action))).toEqual(new Set(['reuse']));
    const before = configurationOf(host);
    await setUp(host, projectId);
    expect(configurationOf(host)).toEqual(before);
  });
});
