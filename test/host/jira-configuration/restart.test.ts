import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../../host/clock';
import { openJiraSite } from '../../../host/jira/site';
import { openStore } from '../../../host/store/store';
import { installedApp } from '../contract/in-memory-jira';

describe('a site that is opened again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jira-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const open = () => {
    const store = openStore(join(folder, 'site.sqlite'));
    const site = openJiraSite({
      store,
      clock: createClock(),
      app: installedApp,
      announce: () => undefined,
      runValidator: () => Promise.resolve({ result: true }),
      baseUrl: 'https://story.example',
      cloudId: 'cloud',
    });
    return { store, site };
  };

  it('keeps what was made, makes nothing twice, and counts on', () => {
    const first = open();
    const { length } = first.site.issueTypes.all();
    const id = String(first.store.next('issueType'));
    first.site.issueTypes.put(id, {
      id,
      name: 'Audit',
      description: '',
      hierarchyLevel: 0,
      avatarId: 10300,
    });
    first.store.close();
    const second = open();
    expect(second.site.issueTypes.size).toBe(length + 1);
    expect(second.site.issueTypes.get(id)).toMatchObject({ name: 'Audit' });
    expect(second.site.people.size).toBe(8);
    expect(second.store.next('issueType')).toBe(Number(id) + 1);
    second.store.close();
  });
});
