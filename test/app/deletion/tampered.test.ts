import { tokenize } from '../../../host/forge/sql/tokens';
import { openSqlite } from '../../../host/forge/sql/sqlite/sqlite-engine';
import { adding, newId, saved } from '../support/analysis';
import { openSite, type Site } from '../support/site';
import { deleteIssue, readGone, recorded, type Recorded } from './gone';

const engine = openSqlite(':memory:');
const byHand = (text: string) =>
  engine.run({ text, tokens: tokenize(text), params: [], timeoutMs: 1_000 });

let site: Site;
let issue: Recorded;

beforeAll(async () => {
  site = await openSite({ sqlEngine: engine });
  issue = await recorded(site);
  await saved(site, 'quality2', issue.id, [adding(newId(), 'The alarm limit is too low')]);
  await deleteIssue(site, issue);
  await site.host.idle();
});
afterAll(() => site.stop());

describe('the history of an issue that is gone', () => {
  it('holds while nobody touches it', async () => {
    const { causes, chains } = await readGone(site, issue);
    expect(causes?.causes).toHaveLength(2);
    expect(chains.causes).toMatchObject({ kind: 'sound', length: 2 });
  });

  it('shows that its end was cut off, which it could not tell by itself', async () => {
    await byHand(`DELETE FROM entry WHERE record = 'causes:${issue.id}' AND seq = 2`);
    const { causes, chains } = await readGone(site, issue);
    expect(causes).toBeNull();
    expect(chains.causes).toEqual({ kind: 'broken', seq: 2 });
  });
});
