import { inMemoryJira } from '../contract/in-memory-jira';
import { makeProject } from './make-project';

const picture = /^https:\/\/story\.example\/rest\/api\/3\/universal_avatar\//;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('pictures', () => {
  it.each(['project/PUMP', 'issuetype', 'priority', 'users/search'])(
    'that %s points to are there',
    async (path) => {
      const jira = inMemoryJira();
      await makeProject(jira);
      const admin = jira.as('admin');
      const { body } = await admin.get(`/rest/api/3/${path}`);
      const addresses = textsIn(body).filter((text) => picture.test(text));
      expect(addresses).not.toHaveLength(0);
      for (const address of addresses) {
        const answer = await admin.get(address);
        expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'image/svg+xml' } });
        expect(answer.text).toMatch(/^<svg /);
      }
    },
  );

  it.each([
    ['?size=xsmall', '16'],
    ['?size=xlarge', '96'],
    ['', '48'],
  ])('come in the size that is asked for: %s', async (query, edge) => {
    const path = `/rest/api/3/universal_avatar/view/type/project/avatar/10400${query}`;
    const answer = await inMemoryJira().anonymous().get(path);
    expect(answer.text).toContain(`width="${edge}"`);
  });

  it('of a kind that nobody knows are not found', async () => {
    const path = '/rest/api/3/universal_avatar/view/type/weather/avatar/1';
    expect(await inMemoryJira().as('admin').get(path)).toMatchObject({ status: 404 });
  });
});
